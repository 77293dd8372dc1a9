import { createHash } from 'node:crypto';
import type { LedgerEntry } from '@voix/api-audit';
import type { GuarantorDuty } from '@voix/contracts/validation';
import type { CharterInForce, CharterText } from '../domain/charter.js';
import type { GuarantorWords } from '../domain/guarantor.js';
import type { PreparedEdition } from '../domain/prepared-edition.js';

type EditionNames = Pick<PreparedEdition, 'id' | 'ref'>;

/** The next version is written. Both sides are hashes: it holds for nobody yet, and whoever has the text can check. */
export function charterDrafted(
  edition: EditionNames,
  before: CharterText | null,
  after: CharterText,
  by: string | null,
): LedgerEntry {
  const from = before && charterHash(before);
  return entry('editions.charter_drafted', edition, { from, to: charterHash(after), by });
}

/** A version comes into force: which rules, and the hashes of the text and of what was said about the change. */
export function charterAdopted(
  edition: EditionNames,
  charter: CharterInForce & { readonly body: string; readonly changeNote: string },
  by: string | null,
): LedgerEntry {
  return entry('editions.charter_adopted', edition, {
    version: charter.version,
    ...charter.rules,
    text: hashOf(charter.body),
    note: hashOf(charter.changeNote),
    by,
  });
}

/** What was being written is given up. */
export function charterDraftDropped(
  edition: EditionNames,
  draft: CharterText,
  by: string | null,
): LedgerEntry {
  return entry('editions.charter_draft_dropped', edition, { from: charterHash(draft), by });
}

/** Somebody watches over the edition from now on. Everybody reads who; the ledger holds the hash of it. */
export function guarantorNamed(
  edition: EditionNames,
  duty: GuarantorDuty,
  { name, presentation, contact }: GuarantorWords,
  by: string | null,
): LedgerEntry {
  const words = hashOf(JSON.stringify([name, presentation, contact]));
  return entry('editions.guarantor_named', edition, { duty, words, by });
}

function entry(kind: string, edition: EditionNames, fields: LedgerEntry['fields']): LedgerEntry {
  return { kind, editionRef: edition.ref, fields: { editionId: edition.id, ...fields } };
}

/** SHA-256 of the text, then of the numbers in the order of their names, as a JSON array. */
function charterHash({ body, rules }: CharterText): string {
  const numbers = Object.entries(rules).toSorted(([left], [right]) => (left < right ? -1 : 1));
  return hashOf(JSON.stringify([body, numbers]));
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
