import { randomUuid } from '../random/random-uuid.js';

/** A key for one act: made once, sent with every attempt, so that a retry counts once. */
export function newClientKey(): string {
  return randomUuid();
}
