import { randomFillSync } from 'node:crypto';

/** Requests need ten or sixteen bytes at a time: asking the system for this many at once serves hundreds of them. */
const POOL_BYTES = 8_192;

const pool = new Uint8Array(POOL_BYTES);
let used = POOL_BYTES;

/**
 * Bytes from the system's generator, each given out once and wiped from the pool; a call of its own for more than a
 * pool holds. One vote draws several small amounts, and each call to the system costs microseconds.
 */
export function pooledRandomBytes(size: number): Uint8Array {
  if (size > POOL_BYTES) return randomFillSync(new Uint8Array(size));
  if (used + size > POOL_BYTES) {
    randomFillSync(pool);
    used = 0;
  }
  const bytes = pool.slice(used, used + size);
  pool.fill(0, used, used + size);
  used += size;
  return bytes;
}
