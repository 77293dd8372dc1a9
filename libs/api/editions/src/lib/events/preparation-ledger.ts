import { createHash } from 'node:crypto';
import type { LedgerEntry } from '@voix/api-audit';
import type { LegalStatement } from '../domain/legal-statement.js';
import type { EditionWords, PreparedEdition } from '../domain/prepared-edition.js';
import type { EditionTheme, ThemeSummary } from '../domain/theme.js';

type EditionNames = Pick<PreparedEdition, 'id' | 'ref'>;

/** A draft is made, from a template (its code) or from another edition (its id). */
export function editionCreated(
  edition: EditionNames & EditionWords,
  madeFrom: string,
  by: string | null,
): LedgerEntry {
  return entry('editions.created', edition, by, { madeFrom, words: wordsHash(edition) });
}

/** Its words change. Both sides are hashes: a draft's are nobody's business yet, and whoever has the words can check. */
export function editionDescribed(
  before: PreparedEdition,
  after: EditionWords,
  by: string | null,
): LedgerEntry {
  const change = { from: wordsHash(before), to: wordsHash(after), version: before.version + 1 };
  return entry('editions.described', before, by, change);
}

/** It says on what ground it processes personal data, and who answers for it. */
export function legalBasisStated(
  edition: PreparedEdition,
  { legalBasis, sensitiveDataGround, ...texts }: LegalStatement,
  by: string | null,
): LedgerEntry {
  return entry('editions.legal_basis_stated', edition, by, {
    legalBasis,
    sensitiveDataGround,
    texts: hashOf([texts.dataController, texts.dataContact, texts.legalNote]),
    version: edition.version + 1,
  });
}

/** It is put away. */
export function editionArchived(edition: EditionNames, by: string | null): LedgerEntry {
  return entry('editions.archived', edition, by, {});
}

/** A theme is taken up, new or again. */
export function themeTaken(
  edition: EditionNames,
  theme: ThemeSummary,
  by: string | null,
): LedgerEntry {
  return entry('editions.theme_taken', edition, by, { themeId: theme.id, words: themeHash(theme) });
}

/** The words of a theme change, in every edition of the series. */
export function themeDescribed(
  edition: EditionNames,
  before: EditionTheme,
  after: Pick<ThemeSummary, 'title' | 'summary'>,
  by: string | null,
): LedgerEntry {
  const change = { from: themeHash(before), to: themeHash(after) };
  return entry('editions.theme_described', edition, by, { themeId: before.id, ...change });
}

/** Nothing new is written on a theme from now on. */
export function themeRetired(
  edition: EditionNames,
  themeId: string,
  by: string | null,
): LedgerEntry {
  return entry('editions.theme_retired', edition, by, { themeId });
}

/** The themes are shown in another order. */
export function themesOrdered(
  edition: EditionNames,
  from: readonly string[],
  to: readonly string[],
  by: string | null,
): LedgerEntry {
  return entry('editions.themes_ordered', edition, by, { from: [...from], to: [...to] });
}

function entry(
  kind: string,
  edition: EditionNames,
  by: string | null,
  fields: LedgerEntry['fields'],
): LedgerEntry {
  return { kind, editionRef: edition.ref, fields: { editionId: edition.id, ...fields, by } };
}

/** SHA-256, in hexadecimal, of the texts as a JSON array in this order. */
function hashOf(texts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex');
}

function wordsHash({ title, question, summary, timeZone, organizer }: EditionWords): string {
  return hashOf([title, question, summary, timeZone, organizer]);
}

function themeHash({ title, summary }: Pick<ThemeSummary, 'title' | 'summary'>): string {
  return hashOf([title, summary]);
}
