import fc from 'fast-check';
import { QUALIFICATIONS } from '@voix/domain-voting-rules';
import { QUALIFICATION_COLUMNS, TALLY_LENGTH, TallyChange, type TallyKey } from './tally-change.js';

const key = (proposalRef: number): TallyKey => ({ editionRef: 1, activityRef: 2, proposalRef });
const vote = fc.record({
  stance: fc.constantFrom(1, 0, -1),
  qualifications: fc.integer({ min: 0, max: 511 }),
});
type Vote = { readonly stance: number; readonly qualifications: number };

/** Counts some votes from nothing. */
function counted(votes: readonly Vote[]): number[] {
  const stances = [1, 0, -1].map((stance) => votes.filter((one) => one.stance === stance).length);
  const nuances = QUALIFICATIONS.map(
    (_, bit) => votes.filter((one) => (one.qualifications & (1 << bit)) !== 0).length,
  );
  return [...stances, ...nuances];
}

describe('the columns of a tally', () => {
  it('are the nuances, in the order of the bits of a vote', () => {
    expect(QUALIFICATION_COLUMNS).toEqual(QUALIFICATIONS.map((name) => name.toLowerCase()));
    expect(TALLY_LENGTH).toBe(3 + QUALIFICATIONS.length);
  });
});

describe('TallyChange', () => {
  it('changes a counter by what the votes became, however often each was changed', () => {
    const steps = fc.array(
      fc.record({ voter: fc.nat({ max: 4 }), after: fc.option(vote, { nil: null }) }),
    );
    fc.assert(
      fc.property(steps, (changes) => {
        const current = new Map<number, Vote | null>();
        const tally = new TallyChange();
        for (const { voter, after } of changes) {
          tally.replace(key(7), current.get(voter) ?? null, after);
          current.set(voter, after);
        }
        const kept = [...current.values()].filter((one) => one !== null);
        const deltas = tally.sorted()[0]?.deltas ?? counted([]);
        expect(deltas).toEqual(counted(kept));
      }),
    );
  });

  it('changes nothing when a vote is replaced by its like', () => {
    fc.assert(
      fc.property(vote, (one) => {
        const tally = new TallyChange();
        tally.replace(key(7), one, { ...one });
        expect(new Set(tally.sorted()[0]?.deltas)).toEqual(new Set([0]));
      }),
    );
  });

  it('holds one row a proposal, in the order in which every batch takes them', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 20 })), (proposals) => {
        const tally = new TallyChange();
        for (const ref of proposals)
          tally.replace(key(ref), null, { stance: 1, qualifications: 0 });
        const refs = tally.sorted().map((row) => row.key.proposalRef);
        expect(refs).toEqual([...new Set(proposals)].sort((a, b) => a - b));
      }),
    );
  });

  it('keeps the same proposal apart in two activities', () => {
    const tally = new TallyChange();
    tally.replace(key(7), null, { stance: 1, qualifications: 0 });
    tally.replace({ ...key(7), activityRef: 3 }, null, { stance: -1, qualifications: 0 });
    expect(tally.sorted().map((row) => row.key.activityRef)).toEqual([2, 3]);
  });
});
