import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stanceShares } from './stance-shares.js';

const counts = fc
  .record({ agree: fc.nat(100_000), neutral: fc.nat(100_000), disagree: fc.nat(100_000) })
  .filter(({ agree, neutral, disagree }) => agree + neutral + disagree > 0);

describe('stanceShares', () => {
  it('gives nothing when nobody voted', () => {
    expect(stanceShares({ agree: 0, neutral: 0, disagree: 0 })).toBeUndefined();
  });

  it('shares three equal parts so that they make a hundred', () => {
    const percents = stanceShares({ agree: 1, neutral: 1, disagree: 1 })?.map(
      ({ percent }) => percent,
    );
    expect(percents).toEqual([34, 33, 33]);
  });

  it('always adds up to a hundred, each share within one percent of the exact one', () => {
    fc.assert(
      fc.property(counts, (votes) => {
        const shares = stanceShares(votes) ?? [];
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
        const byCount = (stanceShares(votes) ?? []).toSorted(
          (left, right) => left.count - right.count || left.percent - right.percent,
        );
        const percents = byCount.map(({ percent }) => percent);
        expect(percents).toEqual(percents.toSorted((left, right) => left - right));
      }),
    );
    expect.hasAssertions();
  });
});
