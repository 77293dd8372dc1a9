import type { EditionState, EditionSummary } from './edition.js';
import type { LegalStatement } from './legal-statement.js';

/** The words of an edition that its organisers edit together. */
export interface EditionWords {
  readonly title: string;
  readonly question: string;
  readonly summary: string;
  readonly timeZone: string;
  /** Who runs it: a word of the series, the same in all its editions. */
  readonly organizer: string;
}

/** An edition as those see it who prepare and run it. */
export interface PreparedEdition extends EditionSummary, EditionWords {
  readonly state: EditionState;
  /** Counted up by each change of its words, of its legal statement or of its state. */
  readonly version: number;
  readonly seriesTitle: string;
  readonly publishedAt: Date | null;
  readonly archivedAt: Date | null;
  /** Null until it is stated. */
  readonly legal: LegalStatement | null;
  /** Which version of it is in force; 0 until it is stated. */
  readonly noticeVersion: number;
}

/** The moves between states; nothing goes back. */
const MOVES: Readonly<Record<EditionState, readonly EditionState[]>> = {
  DRAFT: ['PUBLISHED'],
  PUBLISHED: ['ARCHIVED'],
  ARCHIVED: [],
};

/** Whether an edition may go from one state to another. */
export function mayMove(from: EditionState, to: EditionState): boolean {
  return MOVES[from].includes(to);
}
