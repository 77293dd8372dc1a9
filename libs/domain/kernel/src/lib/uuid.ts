declare const uuidBrand: unique symbol;

/** A UUID in its canonical text form: lower case, hyphens. */
export type Uuid = string & { readonly [uuidBrand]: true };

const CANONICAL = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const LATEST_TIME = 2 ** 48 - 1;
const RANDOM_BYTES = 10;

/**
 * True for the canonical form of RFC 9562, versions 1 to 8. Upper case is refused: one id must have one
 * spelling, since ids are compared and cached as text.
 */
export function isUuid(value: unknown): value is Uuid {
  return typeof value === 'string' && value.length === 36 && CANONICAL.test(value);
}

/**
 * A UUID version 7 (RFC 9562, 5.7): 48 bits of Unix milliseconds, then 74 random bits. Ids made in different
 * milliseconds sort by time; within one millisecond the order is random. Needs at least ten random bytes.
 */
export function createUuidV7(nowMs: number, randomBytes: Uint8Array): Uuid {
  if (!Number.isInteger(nowMs) || nowMs < 0 || nowMs > LATEST_TIME) {
    throw new RangeError('A UUID v7 needs a whole number of milliseconds that fits 48 bits');
  }
  if (randomBytes.length < RANDOM_BYTES) {
    throw new RangeError(`A UUID v7 needs ${RANDOM_BYTES} random bytes`);
  }
  const time = nowMs.toString(16).padStart(12, '0');
  const random = Array.from(randomBytes.subarray(0, RANDOM_BYTES));
  const versioned = random.map((byte, index) => {
    if (index === 0) return 0x70 | (byte & 0x0f);
    if (index === 2) return 0x80 | (byte & 0x3f);
    return byte;
  });
  const tail = versioned.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const text = [
    time.slice(0, 8),
    time.slice(8),
    tail.slice(0, 4),
    tail.slice(4, 8),
    tail.slice(8),
  ].join('-');
  return text as Uuid;
}
