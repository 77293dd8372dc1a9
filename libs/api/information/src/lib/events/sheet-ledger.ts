import { createHash } from 'node:crypto';
import type { LedgerEntry } from '@voix/api-audit';
import { canonicalJson } from '@voix/domain-merkle-ledger';
import type { EasyRead, SheetText } from '../domain/sheets/information-sheet.js';
import type { SheetReview } from '../domain/sheets/sheet-review.js';

/** A version that was just written or published. */
export interface RecordedVersion extends SheetText {
  readonly sheetId: string;
  readonly number: number;
}

/** Who did it; null for an import or a command of the server. */
type Account = string | null;

/**
 * What the ledger keeps of an act on a sheet: which one, which version, the hash of its words, and who. Neither texts nor the
 * names of reviewers: a name may have to be forgotten, the entry stays.
 */
export function sheetWritten(
  editionRef: number,
  version: RecordedVersion,
  by: Account,
): LedgerEntry {
  return entry('information.sheet_written', editionRef, by, versionFields(version));
}

/** A version is what everybody reads from now on. */
export function sheetPublished(
  editionRef: number,
  version: RecordedVersion,
  by: Account,
): LedgerEntry {
  return entry('information.sheet_published', editionRef, by, versionFields(version));
}

export function easyReadWritten(
  editionRef: number,
  easyRead: Omit<EasyRead, 'createdAt'>,
  by: Account,
): LedgerEntry {
  const { sheetId, number, sourceVersion, lines } = easyRead;
  const fields = { sheet: sheetId, easyRead: number, version: sourceVersion, text: hashOf(lines) };
  return entry('information.easy_read_written', editionRef, by, fields);
}

export function sheetReviewed(editionRef: number, review: SheetReview, by: Account): LedgerEntry {
  const { sheetId, part, number, isConcerned } = review;
  const fields = { sheet: sheetId, part, number, isConcerned };
  return entry('information.sheet_reviewed', editionRef, by, fields);
}

function entry(
  kind: string,
  editionRef: number,
  by: Account,
  fields: LedgerEntry['fields'],
): LedgerEntry {
  return { kind, editionRef, fields: { ...fields, by } };
}

function versionFields(version: RecordedVersion) {
  const { sheetId, number, title, known, debated, sources } = version;
  const listed = sources.map(({ title: name, publisher, publishedOn, url }) => [
    name,
    publisher,
    publishedOn,
    url,
  ]);
  return { sheet: sheetId, version: number, text: hashOf([title, known, debated, listed]) };
}

function hashOf(words: unknown): string {
  return createHash('sha256').update(canonicalJson(words)).digest('hex');
}
