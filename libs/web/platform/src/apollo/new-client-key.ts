/** A key for one act: made once, sent with every attempt, so that a retry counts once. */
export function newClientKey(): string {
  return crypto.randomUUID();
}
