const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether an origin can be reached from another machine, as far as its name tells. */
export function isPublicOrigin(origin: string): boolean {
  return !LOOPBACK.has(new URL(origin).hostname);
}
