import { QUALIFICATIONS, STANCES, type Qualification, type Stance, type Vote } from './vote.js';

/** The counts of one proposal. Each vote is one stance and at most three qualifications. */
export interface Tally {
  readonly stances: Readonly<Record<Stance, number>>;
  readonly qualifications: Readonly<Record<Qualification, number>>;
}

function countsOf<Key extends string>(
  keys: readonly Key[],
  count: (key: Key) => number,
): Readonly<Record<Key, number>> {
  return Object.fromEntries(keys.map((key) => [key, count(key)])) as Record<Key, number>;
}

function changed<Key extends string>(
  counts: Readonly<Record<Key, number>>,
  keys: readonly Key[],
  step: 1 | -1,
): Readonly<Record<Key, number>> {
  const result: Record<Key, number> = { ...counts };
  for (const key of keys) {
    result[key] += step;
    if (result[key] < 0) throw new RangeError(`No ${key} is left to remove`);
  }
  return result;
}

/** A new tally without votes. */
export function emptyTally(): Tally {
  return { stances: countsOf(STANCES, () => 0), qualifications: countsOf(QUALIFICATIONS, () => 0) };
}

/** The tally with one vote more. Tallies are values: the given one does not change. */
export function addVote(tally: Tally, vote: Vote): Tally {
  return {
    stances: changed(tally.stances, [vote.stance], 1),
    qualifications: changed(tally.qualifications, vote.qualifications, 1),
  };
}

/** The tally with one vote less. Throws a `RangeError` when no such vote can be in it. */
export function removeVote(tally: Tally, vote: Vote): Tally {
  return {
    stances: changed(tally.stances, [vote.stance], -1),
    qualifications: changed(tally.qualifications, vote.qualifications, -1),
  };
}

/** The sum of tallies, whatever their order: parts may be counted apart. */
export function mergeTallies(...tallies: readonly Tally[]): Tally {
  const sum = (count: (tally: Tally) => number) =>
    tallies.reduce((total, tally) => total + count(tally), 0);
  return {
    stances: countsOf(STANCES, (stance) => sum((tally) => tally.stances[stance])),
    qualifications: countsOf(QUALIFICATIONS, (q) => sum((tally) => tally.qualifications[q])),
  };
}

/** How many people voted. */
export function votesIn(tally: Tally): number {
  return STANCES.reduce((total, stance) => total + tally.stances[stance], 0);
}
