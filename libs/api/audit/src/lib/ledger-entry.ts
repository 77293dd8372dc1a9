import { createHash } from 'node:crypto';
import { canonicalJson, leafHash } from '@voix/domain-merkle-ledger';

/** Version of the leaf's layout; written in each leaf so that a stranger can read old ones. */
const LEAF_VERSION = 1;

type JsonValue = string | number | boolean | null | readonly JsonValue[];

/** What an act leaves in the ledger: ids, hashes and codes, never a text or personal data. */
export interface LedgerEntry {
  /** `area.past_tense`, like an event. */
  readonly kind: string;
  /** The edition the act belongs to, by its internal number; 0 for the platform. */
  readonly editionRef: number;
  readonly fields: Readonly<Record<string, JsonValue>>;
}

export interface LedgerLeaf {
  readonly editionRef: number;
  readonly kind: string;
  /** The canonical JSON that was hashed. */
  readonly text: string;
  /** SHA-256 of 0x00 and the text, as in RFC 6962: the receipt of the act. */
  readonly hash: Uint8Array;
}

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

const encoder = new TextEncoder();

/** Names of the layout, which the fields of an entry may not take: a leaf would say something else than its act. */
const LAYOUT_NAMES = ['v', 'kind', 'edition'] as const;

/** The leaf of an entry. Pure: whoever has the fields can compute the same hash. */
export function leafOf(entry: LedgerEntry): LedgerLeaf {
  const taken = LAYOUT_NAMES.find((name) => name in entry.fields);
  if (taken !== undefined) throw new Error(`A ledger entry has no field called ${taken}`);
  const text = canonicalJson({
    v: LEAF_VERSION,
    kind: entry.kind,
    edition: entry.editionRef,
    ...entry.fields,
  });
  return {
    editionRef: entry.editionRef,
    kind: entry.kind,
    text,
    hash: leafHash(sha256, encoder.encode(text)),
  };
}
