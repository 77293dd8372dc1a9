/** A cryptographic hash given by the platform, SHA-256 in Voix. Synchronous, always of the same length. */
export type HashFunction = (bytes: Uint8Array) => Uint8Array;

const LEAF = Uint8Array.of(0x00);
const NODE = Uint8Array.of(0x01);

function concatenate(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

/** Hash of one entry, `H(0x00 ‖ bytes)`. The prefix keeps leaves and nodes apart, against second preimages. */
export function leafHash(hash: HashFunction, leafBytes: Uint8Array): Uint8Array {
  return hash(concatenate(LEAF, leafBytes));
}

/** Hash of two subtrees, `H(0x01 ‖ left ‖ right)`. */
export function nodeHash(hash: HashFunction, left: Uint8Array, right: Uint8Array): Uint8Array {
  return hash(concatenate(NODE, left, right));
}

/** Whether two byte strings are equal. Not in constant time: hashes of the ledger are public. */
export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
