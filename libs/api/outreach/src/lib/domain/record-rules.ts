import type { ProposalRecord } from '@voix/contracts/import-format';
import type { ImportProblem } from './import-problem.js';

/** What the schema of a record cannot say. */
export type RecordFault = Pick<ImportProblem, 'column' | 'code' | 'params'>;

/** What a counter of the database can hold. */
const MOST_VOTES = 2 ** 31 - 1;

/** A proposal that left the debate says why, and one that was merged says into which. */
export function proposalFaults(record: ProposalRecord): RecordFault[] {
  const { state, reason, mergedInto, stateChangedAt } = record;
  const faults: RecordFault[] = [];
  const mustSayWhy = state === 'WITHDRAWN' || state === 'REFUSED';
  if (mustSayWhy && reason === undefined) faults.push({ column: 'reason', code: 'REASON_MISSING' });
  if (state === 'MERGED' && mergedInto === undefined)
    faults.push({ column: 'mergedInto', code: 'MERGED_INTO_MISSING' });
  if (state !== 'MERGED' && mergedInto !== undefined)
    faults.push({ column: 'mergedInto', code: 'INVALID_VALUE', params: { found: mergedInto } });
  if (state === 'PUBLISHED' && stateChangedAt !== undefined)
    faults.push({ column: 'stateChangedAt', code: 'INVALID_VALUE', params: { found: state } });
  return [...faults, ...tallyFaults(record)];
}

function tallyFaults({ recordedElsewhere }: ProposalRecord): RecordFault[] {
  const { agree = 0, neutral = 0, disagree = 0 } = recordedElsewhere ?? {};
  return Object.entries({ agree, neutral, disagree })
    .filter(([, count]) => count > MOST_VOTES)
    .map(([name, found]) => ({
      column: `recordedElsewhere.${name}`,
      code: 'INVALID_VALUE',
      params: { found },
    }));
}
