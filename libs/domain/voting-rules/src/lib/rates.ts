import { votesIn, type Tally } from './tally.js';
import { QUALIFICATIONS, STANCES, type Qualification, type Stance } from './vote.js';

/** A share of the votes, from 0 to 1, and the interval in which about 95 % of such measures hold the truth. */
export interface Rate {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/** The rates of a tally: of each stance and each qualification among all votes. */
export interface Rates {
  readonly stances: Readonly<Record<Stance, Rate>>;
  readonly qualifications: Readonly<Record<Qualification, Rate>>;
  /** Both platitudes together: both sides may find a proposal trivial. */
  readonly platitude: Rate;
}

const VOTE_SMOOTHING = 0.33;
const QUALIFICATION_SMOOTHING = 0.01;
/** Agresti and Coull: add two successes and two failures, then take two standard deviations. */
const ADDED_SUCCESSES = 2;
const ADDED_TRIALS = 4;
const DEVIATIONS = 2;

/**
 * The smoothed rate `(count + s) / (votes + 1)`, capped at 1, with the Agresti–Coull interval `p̃ ± 2·√(p̃·(1 − p̃) / ñ)`
 * where `ñ = votes + 4` and `p̃ = (count + 2) / ñ`, cut to [0, 1].
 */
function rate(count: number, votes: number, smoothing: number): Rate {
  const trials = votes + ADDED_TRIALS;
  const centre = Math.min(1, (count + ADDED_SUCCESSES) / trials);
  const margin = DEVIATIONS * Math.sqrt((centre * (1 - centre)) / trials);
  return {
    value: Math.min(1, (count + smoothing) / (votes + 1)),
    lower: Math.max(0, centre - margin),
    upper: Math.min(1, centre + margin),
  };
}

function ratesOf<Key extends string>(
  keys: readonly Key[],
  rateOfKey: (key: Key) => Rate,
): Readonly<Record<Key, Rate>> {
  return Object.fromEntries(keys.map((key) => [key, rateOfKey(key)])) as Record<Key, Rate>;
}

/** The rates of a tally. Without any vote they are a third for each stance, somewhere between 0 and 1. */
export function computeRates(tally: Tally): Rates {
  const votes = votesIn(tally);
  const { qualifications } = tally;
  const platitudes = qualifications.PLATITUDE_AGREE + qualifications.PLATITUDE_DISAGREE;
  return {
    stances: ratesOf(STANCES, (stance) => rate(tally.stances[stance], votes, VOTE_SMOOTHING)),
    qualifications: ratesOf(QUALIFICATIONS, (qualification) =>
      rate(qualifications[qualification], votes, QUALIFICATION_SMOOTHING),
    ),
    platitude: rate(platitudes, votes, QUALIFICATION_SMOOTHING),
  };
}
