import { createHash } from 'node:crypto';
import type { LedgerEntry } from '@voix/api-audit';
import type { CharterInForce } from '../domain/charter.js';
import type { EditionSummary } from '../domain/edition.js';
import type { CalendarChange, PhaseChangeKind } from '../domain/phase-change.js';
import type { AnnouncedDates, PhaseDates } from '../domain/phase.js';

type DatedPhase = PhaseDates & { readonly id: string };

/**
 * An edition is open to all: under which rules, and when. Each phase is written as [id, start, end]. Without an account,
 * the command line or a job published it.
 */
export function editionPublished(
  edition: EditionSummary,
  charter: CharterInForce,
  phases: readonly DatedPhase[],
  publishedByAccountId: string | null,
): LedgerEntry {
  return {
    kind: 'editions.published',
    editionRef: edition.ref,
    fields: {
      editionId: edition.id,
      charterVersion: charter.version,
      ...charter.rules,
      phases: phases.map((phase) => [phase.id, ...written(phase)]),
      publishedBy: publishedByAccountId,
    },
  };
}

/** What happened to a phase, as the ledger names it: opened and closed by hand are moves. */
const PHASE_ENTRIES = {
  ADDED: 'editions.phase_added',
  CLOSED: 'editions.phase_moved',
  MOVED: 'editions.phase_moved',
  OPENED: 'editions.phase_moved',
  REMOVED: 'editions.phase_removed',
} as const satisfies Record<PhaseChangeKind, string>;

/**
 * The calendar is another than was announced. Dates are written as [start, end], their precisions beside; of the reason,
 * which everybody can read in the history, the hash.
 */
export function phaseChanged(
  edition: EditionSummary,
  { kind, phaseId, before, after, reason }: CalendarChange,
  changedByAccountId: string | null,
): LedgerEntry {
  return {
    kind: PHASE_ENTRIES[kind],
    editionRef: edition.ref,
    fields: {
      phaseId,
      how: kind,
      from: before && written(before),
      fromPrecision: before && precisions(before),
      to: after && written(after),
      toPrecision: after && precisions(after),
      reason: textHash(reason),
      movedBy: changedByAccountId,
    },
  };
}

/** A phase is called something else. */
export function phaseRenamed(
  edition: EditionSummary,
  phaseId: string,
  titles: { readonly from: string; readonly to: string },
  renamedByAccountId: string | null,
): LedgerEntry {
  return {
    kind: 'editions.phase_renamed',
    editionRef: edition.ref,
    fields: {
      phaseId,
      from: textHash(titles.from),
      to: textHash(titles.to),
      renamedBy: renamedByAccountId,
    },
  };
}

function precisions(dates: AnnouncedDates): [string, string] {
  return [dates.startsPrecision, dates.endsPrecision];
}

function written({ startsAt, endsAt }: PhaseDates): [string, string | null] {
  return [startsAt.toISOString(), endsAt?.toISOString() ?? null];
}

function textHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
