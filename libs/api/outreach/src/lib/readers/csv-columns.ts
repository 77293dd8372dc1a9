import type { ImportRecordKind } from '@voix/contracts/import-format';

/** How the text of a cell becomes a value of the format. */
export type CellKind = 'text' | 'count' | 'list';

/** The fields that a table can hold, and how their cells are read. A dot leads into an object. */
export const CSV_FIELDS: Readonly<
  Partial<Record<ImportRecordKind, Readonly<Record<string, CellKind>>>>
> = {
  participants: { key: 'text', displayName: 'text', college: 'text', territory: 'text' },
  proposals: {
    key: 'text',
    theme: 'text',
    useCase: 'text',
    author: 'text',
    title: 'text',
    body: 'text',
    submittedAt: 'text',
    channel: 'text',
    state: 'text',
    stateChangedAt: 'text',
    reason: 'text',
    mergedInto: 'text',
    'recordedElsewhere.source': 'text',
    'recordedElsewhere.agree': 'count',
    'recordedElsewhere.neutral': 'count',
    'recordedElsewhere.disagree': 'count',
  },
  arguments: {
    key: 'text',
    proposal: 'text',
    side: 'text',
    author: 'text',
    body: 'text',
    submittedAt: 'text',
    channel: 'text',
  },
  votes: {
    participant: 'text',
    proposal: 'text',
    stance: 'text',
    qualifications: 'list',
    votedAt: 'text',
  },
};

/** What parts the items of a list inside one cell. */
export const LIST_SEPARATOR = '|';

/** The value of a cell; undefined for an empty one. What is no count stays text: the schema refuses it by name. */
export function cellValue(cell: string, kind: CellKind): unknown {
  const text = cell.trim();
  if (text === '') return undefined;
  switch (kind) {
    case 'text':
      return plainCell(text);
    case 'count':
      return /^\d{1,9}$/.test(text) ? Number(text) : text;
    case 'list':
      return text.split(LIST_SEPARATOR).map((item) => item.trim());
  }
}

/** What a spreadsheet could take for a formula, however it is disguised. */
const FORMULA = /^['\s"]*[=+\-@|;＝＋－＠\p{Cc}]/u;

/**
 * A text as a cell that no spreadsheet takes for a formula: a leading apostrophe says "text". Nothing is lost,
 * {@link plainCell} takes exactly that apostrophe away.
 */
export function safeCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

export function plainCell(cell: string): string {
  return cell.startsWith(`'`) && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}
