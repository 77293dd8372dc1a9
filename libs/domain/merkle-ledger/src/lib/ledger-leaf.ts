import { canonicalJson } from './canonical-json.js';

/**
 * The bytes that the ledger hashes for an entry: its canonical JSON in UTF-8. The entry is a plain object
 * that says all of the act (kind, context, pseudonym, value…): what is not in it is not proven. It should
 * carry a version of its own shape and a nonce, so that equal acts have different leaves.
 */
export function ledgerLeafBytes(entry: object): Uint8Array {
  return new TextEncoder().encode(canonicalJson(entry));
}
