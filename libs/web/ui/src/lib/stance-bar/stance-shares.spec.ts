import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LEAST_VOTES_FOR_PERCENT, stanceShares, type StanceCounts } from './stance-shares.js';

const counts = fc
  .record({ agree: fc.nat(100_000), neutral: fc.nat(100_000), disagree: fc.nat(100_000) })
  .filter(({ agree, neutral, disagree }) => agree + neutral + disagree >= LEAST_VOTES_FOR_PERCENT);

function sharesInPercent(votes: StanceCounts) {
  return (stanceShares(votes) ?? []).map(({ percent = NaN, ...share }) => ({ ...share, percent }));
}

describe('stanceShares', () => {
  it('gives nothing when nobody voted', () => {
    expect(stanceShares({ agree: 0, neutral: 0, disagree: 0 })).toBeUndefined();
  });

  it('shares three equal parts so that they make a hundred', () => {
    const percents = stanceShares({ agree: 2, neutral: 2, disagree: 2 })?.map(
      ({ percent }) => percent,
    );
    expect(percents).toEqual([34, 33, 33]);
  });

  it('gives counts and no percent for fewer than five votes', () => {
    expect(stanceShares({ agree: 3, neutral: 0, disagree: 1 })).toEqual([
      { stance: 'AGREE', count: 3, percent: undefined },
      { stance: 'NEUTRAL', count: 0, percent: undefined },
      { stance: 'DISAGREE', count: 1, percent: undefined },
    ]);
    expect(stanceShares({ agree: 4, neutral: 0, disagree: 1 })?.[0]?.percent).toBe(80);
  });

  it('always adds up to a hundred, each share within one percent of the exact one', () => {
    fc.assert(
      fc.property(counts, (votes) => {
        const shares = sharesInPercent(votes);
        const total = votes.agree + votes.neutral + votes.disagree;
        expect(shares.reduce((sum, { percent }) => sum + percent, 0)).toBe(100);
        for (const { count, percent } of shares) {
          expect(Math.abs(percent - (count * 100) / total)).toBeLessThan(1);
        }
      }),
    );
  });

  it('never gives more to the smaller count', () => {
    fc.assert(
      fc.property(counts, (votes) => {
        const byCount = sharesInPercent(votes).toSorted(
          (left, right) => left.count - right.count || left.percent - right.percent,
        );
        const percents = byCount.map(({ percent }) => percent);
        expect(percents).toEqual(percents.toSorted((left, right) => left - right));
      }),
    );
    expect.hasAssertions();
  });
});
