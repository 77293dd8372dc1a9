import type { LedgerEntry } from '@voix/api-audit';
import type { PreparedEdition } from '../domain/prepared-edition.js';
import type { SeriesReference } from '../domain/series-reference.js';

type Names = Pick<PreparedEdition, 'id' | 'ref' | 'seriesId'>;

/** The list of a series gets a college or a territory of its own. */
export function referenceAdded(
  edition: Names,
  added: Pick<SeriesReference, 'code' | 'kind' | 'names' | 'parentCode'>,
  by: string | null,
): LedgerEntry {
  const { kind, code, names, parentCode } = added;
  const fields = { reference: kind, code, nameFr: names.fr, nameEn: names.en, parentCode };
  return entry('editions.reference_added', edition, by, fields);
}

/** A series calls one otherwise, or takes it into use or out of it. These words are public: both sides are written out. */
export function referenceChanged(
  edition: Names,
  before: SeriesReference,
  after: Pick<SeriesReference, 'isEnabled' | 'names'>,
  by: string | null,
): LedgerEntry {
  const { kind, code, version } = before;
  const fields = { reference: kind, code, version: version + 1 };
  const change = { from: written(before), to: written(after) };
  return entry('editions.reference_changed', edition, by, { ...fields, ...change });
}

/** A series asks in another order. */
export function referencesOrdered(
  edition: Names,
  kind: SeriesReference['kind'],
  from: readonly string[],
  to: readonly string[],
  by: string | null,
): LedgerEntry {
  const fields = { reference: kind, from: [...from], to: [...to] };
  return entry('editions.references_ordered', edition, by, fields);
}

function written({ names, isEnabled }: Pick<SeriesReference, 'isEnabled' | 'names'>): string[] {
  return [names.fr, names.en, isEnabled ? 'ENABLED' : 'DISABLED'];
}

function entry(
  kind: string,
  { id, ref, seriesId }: Names,
  by: string | null,
  fields: LedgerEntry['fields'],
): LedgerEntry {
  return { kind, editionRef: ref, fields: { editionId: id, seriesId, ...fields, by } };
}
