import type { LedgerEntry } from '@voix/api-audit';
import type { CharterInForce } from '../domain/charter.js';
import type { EditionSummary } from '../domain/edition.js';
import type { PhaseDates } from '../domain/phase.js';

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

/** A phase begins or ends at another time than was announced. Dates are written as [start, end]. */
export function phaseMoved(
  edition: EditionSummary,
  before: DatedPhase,
  after: PhaseDates,
  movedByAccountId: string | null,
): LedgerEntry {
  return {
    kind: 'editions.phase_moved',
    editionRef: edition.ref,
    fields: {
      phaseId: before.id,
      from: written(before),
      to: written(after),
      movedBy: movedByAccountId,
    },
  };
}

function written({ startsAt, endsAt }: PhaseDates): [string, string | null] {
  return [startsAt.toISOString(), endsAt?.toISOString() ?? null];
}
