import * as fc from 'fast-check';
import { computeRates } from './rates.js';
import { computeScores } from './scores.js';
import { addVote, emptyTally, mergeTallies, removeVote, votesIn, type Tally } from './tally.js';
import { qualificationsOf, STANCES, type Qualification, type Stance, type Vote } from './vote.js';
import { zoneOf, type Zone } from './zone.js';

const vote: fc.Arbitrary<Vote> = fc.constantFrom(...STANCES).chain((stance) =>
  fc.record({
    stance: fc.constant(stance),
    qualifications: fc.subarray([...qualificationsOf(stance)]),
  }),
);
const votes = fc.array(vote, { maxLength: 60 });
const count = (list: readonly Vote[]): Tally => list.reduce(addVote, emptyTally());

/** A tally by numbers: agree, neutral, disagree, then qualifications. */
const tallyOf = (
  [AGREE, NEUTRAL, DISAGREE]: readonly [number, number, number],
  qualifications: Partial<Record<Qualification, number>> = {},
): Tally => ({
  stances: { AGREE, NEUTRAL, DISAGREE },
  qualifications: { ...emptyTally().qualifications, ...qualifications },
});

const MIRROR_STANCE: Record<Stance, Stance> = {
  AGREE: 'DISAGREE',
  NEUTRAL: 'NEUTRAL',
  DISAGREE: 'AGREE',
};
const MIRROR_ZONE: Record<Zone, Zone> = {
  CONSENSUS: 'REJECTION',
  REJECTION: 'CONSENSUS',
  LIMBO: 'LIMBO',
  CONTROVERSY: 'CONTROVERSY',
};
/** The same vote seen by someone for whom yes is no: the n-th nuance of one side is the n-th of the other. */
const mirrored = ({ stance, qualifications }: Vote): Vote => ({
  stance: MIRROR_STANCE[stance],
  qualifications: qualificationsOf(MIRROR_STANCE[stance]).filter((_, place) => {
    const twin = qualificationsOf(stance)[place];
    return twin !== undefined && qualifications.includes(twin);
  }),
});

describe('a tally', () => {
  it('counts a vote under its stance and each of its qualifications', () => {
    const tally = count([
      { stance: 'AGREE', qualifications: ['LIKE_IT', 'DOABLE'] },
      { stance: 'AGREE', qualifications: ['LIKE_IT'] },
      { stance: 'NEUTRAL', qualifications: [] },
    ]);
    expect(tally).toEqual(tallyOf([2, 1, 0], { LIKE_IT: 2, DOABLE: 1 }));
    expect(votesIn(tally)).toBe(3);
  });

  it('is the same after a vote was added and removed', () => {
    fc.assert(
      fc.property(votes, vote, (list, one) => {
        expect(removeVote(addVote(count(list), one), one)).toEqual(count(list));
      }),
    );
  });

  it('does not depend on the order of the votes, nor on how they were split for counting', () => {
    fc.assert(
      fc.property(votes, votes, (some, others) => {
        const whole = count([...others, ...some]);
        expect(mergeTallies(count(some), count(others))).toEqual(whole);
        expect(mergeTallies(count(others), emptyTally(), count(some))).toEqual(whole);
      }),
    );
  });

  it('leaves the given tally as it was', () => {
    const before = emptyTally();
    addVote(before, { stance: 'AGREE', qualifications: ['LIKE_IT'] });
    expect(before).toEqual(emptyTally());
  });

  it('never goes below zero', () => {
    const one = count([{ stance: 'AGREE', qualifications: [] }]);
    expect(() => removeVote(one, { stance: 'DISAGREE', qualifications: [] })).toThrow(RangeError);
    expect(() => removeVote(one, { stance: 'AGREE', qualifications: ['LIKE_IT'] })).toThrow(
      RangeError,
    );
  });
});

describe('rates', () => {
  it('follow the published formulas on a worked example', () => {
    // 100 votes: (70 + 0.33) / 101; ñ = 104, p̃ = 72/104, ± 2·√(p̃(1 − p̃)/ñ).
    const { stances, qualifications, platitude } = computeRates(
      tallyOf([70, 20, 10], { LIKE_IT: 30, PLATITUDE_AGREE: 4, PLATITUDE_DISAGREE: 1 }),
    );
    expect(stances.AGREE.value).toBeCloseTo(0.696337, 6);
    expect(stances.AGREE.lower).toBeCloseTo(0.601793, 6);
    expect(stances.AGREE.upper).toBeCloseTo(0.782823, 6);
    expect(qualifications.LIKE_IT.value).toBeCloseTo(30.01 / 101, 12);
    expect(platitude.value).toBeCloseTo(5.01 / 101, 12);
  });

  it('know nothing before the first vote', () => {
    const { stances, qualifications } = computeRates(emptyTally());
    expect(stances.AGREE).toEqual({ value: 0.33, lower: 0, upper: 1 });
    expect(qualifications.LIKE_IT).toEqual({ value: 0.01, lower: 0, upper: 1 });
  });

  it('lie between 0 and 1, inside their interval, and the three stances share one vote at most', () => {
    fc.assert(
      fc.property(
        fc.nat(1e6),
        fc.nat(1e6),
        fc.nat(1e6),
        fc.nat(1e6),
        (agree, neutral, disagree, liked) => {
          const tally = tallyOf([agree, neutral, disagree], { LIKE_IT: Math.min(liked, agree) });
          const { stances, qualifications, platitude } = computeRates(tally);
          for (const { value, lower, upper } of [
            ...Object.values(stances),
            ...Object.values(qualifications),
            platitude,
          ]) {
            expect([0, lower, value, upper, 1].toSorted((a, b) => a - b)).toEqual([
              0,
              lower,
              value,
              upper,
              1,
            ]);
          }
          const sum = STANCES.reduce((total, stance) => total + stances[stance].value, 0);
          expect(sum).toBeGreaterThan(0.98);
          expect(sum).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it('become surer with more votes', () => {
    const width = (size: number) => {
      const { upper, lower } = computeRates(tallyOf([7 * size, 2 * size, size])).stances.AGREE;
      return upper - lower;
    };
    expect([1, 10, 100, 1000].map(width)).toEqual(
      [1, 10, 100, 1000].map(width).toSorted((a, b) => b - a),
    );
    expect(width(1000)).toBeLessThan(0.02);
  });
});

describe('scores', () => {
  const tally = tallyOf([50, 20, 30], {
    LIKE_IT: 20,
    DOABLE: 10,
    PLATITUDE_AGREE: 5,
    NO_WAY: 12,
    IMPOSSIBLE: 6,
    PLATITUDE_DISAGREE: 2,
  });

  it('follow the published formulas on a worked example of 100 votes', () => {
    const scores = computeScores(tally);
    expect(scores.top.value).toBeCloseTo((50.33 + 20.01 + 10.01 - 12.01 - 6.01 - 7.01) / 101, 12);
    expect(scores.rejection.value).toBeCloseTo(
      (30.33 + 12.01 + 6.01 - 20.01 - 10.01 - 7.01) / 101,
      12,
    );
    expect(scores.controversy.value).toBeCloseTo((30.33 + 12.01) / 101, 12);
    expect(scores.realistic.value).toBeCloseTo((10.01 - 6.01) / 101, 12);
  });

  it('have an interval around them that narrows as votes come', () => {
    const few = computeScores(tally).top;
    const many = computeScores(mergeTallies(...Array.from({ length: 25 }, () => tally))).top;
    expect(few.lower).toBeLessThan(few.value);
    expect(few.upper - few.lower).toBeGreaterThan(4.5 * (many.upper - many.lower));
  });

  it('treat both sides alike', () => {
    fc.assert(
      fc.property(votes, (list) => {
        const scores = computeScores(count(list));
        const opposite = computeScores(count(list.map(mirrored)));
        expect(opposite.top.value).toBeCloseTo(scores.rejection.value, 12);
        expect(opposite.top.lower).toBeCloseTo(scores.rejection.lower, 12);
        expect(opposite.controversy.value).toBeCloseTo(scores.controversy.value, 12);
        expect(opposite.realistic.value).toBeCloseTo(-scores.realistic.value, 12);
      }),
    );
  });
});

describe('zones', () => {
  it.each<[readonly [number, number, number], Zone, boolean]>([
    [[70, 20, 10], 'CONSENSUS', true],
    [[61, 20, 19], 'CONSENSUS', false],
    [[55, 36, 9], 'CONSENSUS', false],
    [[550, 360, 90], 'CONSENSUS', true],
    [[10, 20, 70], 'REJECTION', true],
    [[30, 60, 10], 'LIMBO', true],
    [[30, 42, 28], 'LIMBO', false],
    [[45, 10, 45], 'CONTROVERSY', true],
    [[58, 5, 37], 'CONTROVERSY', false],
    [[1, 0, 0], 'CONSENSUS', false],
  ])('put %j into %s, certain: %j', (stances, zone, isCertain) => {
    expect(zoneOf(tallyOf(stances))).toEqual({ zone, isCertain });
  });

  it('say nothing without votes', () => {
    expect(zoneOf(emptyTally())).toBeUndefined();
  });

  const stance = fc.oneof(fc.nat(12), fc.nat(5000));

  it('are symmetric: exchange agree and disagree, and consensus becomes rejection', () => {
    fc.assert(
      fc.property(stance, stance, stance, (agree, neutral, disagree) => {
        fc.pre(agree + neutral + disagree > 0);
        const here = zoneOf(tallyOf([agree, neutral, disagree]));
        const there = zoneOf(tallyOf([disagree, neutral, agree]));
        expect(there).toEqual(here && { ...here, zone: MIRROR_ZONE[here.zone] });
      }),
      { numRuns: 1000 },
    );
  });

  it('cover every vote: a proposal that has votes always has a zone, the first of the published rules', () => {
    fc.assert(
      fc.property(stance, stance, stance, (agree, neutral, disagree) => {
        fc.pre(agree + neutral + disagree > 0);
        const tally = tallyOf([agree, neutral, disagree]);
        const { AGREE, NEUTRAL, DISAGREE } = computeRates(tally).stances;
        const [a, n, d] = [AGREE.value, NEUTRAL.value, DISAGREE.value];
        const rules: readonly [boolean, Zone][] = [
          [a >= 0.6 || (n < 0.4 && d < 0.15), 'CONSENSUS'],
          [d >= 0.6 || (n < 0.4 && a < 0.15), 'REJECTION'],
          [n >= 0.4, 'LIMBO'],
          [true, 'CONTROVERSY'],
        ];
        expect(zoneOf(tally)?.zone).toBe(rules.find(([applies]) => applies)?.[1]);
      }),
      { numRuns: 2000 },
    );
  });
});
