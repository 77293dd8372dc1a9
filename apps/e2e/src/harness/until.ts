const LOOK_EVERY_MS = 25;
const GIVE_UP_AFTER_MS = 15_000;

/** Looks again and again until there is something to see, and fails with what was awaited when it never comes. */
export async function until<T>(
  what: string,
  look: () => Promise<T | undefined> | T | undefined,
): Promise<T> {
  const deadline = performance.now() + GIVE_UP_AFTER_MS;
  while (performance.now() < deadline) {
    const seen = await look();
    if (seen !== undefined) return seen;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  throw new Error(`It never came: ${what}`);
}
