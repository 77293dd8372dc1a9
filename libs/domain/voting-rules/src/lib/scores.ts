import { computeRates, type Rate } from './rates.js';
import type { Tally } from './tally.js';

/** A combination of rates, and the interval that follows from theirs. Not a share: it may be negative. */
export interface Score {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/** What the lists of results are sorted by. */
export interface Scores {
  /** agree + likeIt + doable − noWay − impossible − platitude, from −3 to 3. */
  readonly top: Score;
  /** disagree + noWay + impossible − likeIt − doable − platitude, from −3 to 3. */
  readonly rejection: Score;
  /** min(agree, disagree) + min(likeIt, noWay), from 0 to 1. */
  readonly controversy: Score;
  /** doable − impossible, from −1 to 1. */
  readonly realistic: Score;
}

/** Half-widths add like standard deviations of independent measures: by the root of the sum of squares. */
function combine(added: readonly Rate[], subtracted: readonly Rate[]): Score {
  const sum = (rates: readonly Rate[]) => rates.reduce((total, rate) => total + rate.value, 0);
  const value = sum(added) - sum(subtracted);
  const halfWidths = [...added, ...subtracted].map((rate) => (rate.upper - rate.lower) / 2);
  const margin = Math.hypot(...halfWidths);
  return { value, lower: value - margin, upper: value + margin };
}

function smaller(one: Rate, other: Rate): Rate {
  return other.value < one.value ? other : one;
}

/** The scores of a tally. To list only what is sure, compare `lower` with the threshold. */
export function computeScores(tally: Tally): Scores {
  const { stances, qualifications, platitude } = computeRates(tally);
  const { LIKE_IT: likeIt, DOABLE: doable, NO_WAY: noWay, IMPOSSIBLE: impossible } = qualifications;
  return {
    top: combine([stances.AGREE, likeIt, doable], [noWay, impossible, platitude]),
    rejection: combine([stances.DISAGREE, noWay, impossible], [likeIt, doable, platitude]),
    controversy: combine([smaller(stances.AGREE, stances.DISAGREE), smaller(likeIt, noWay)], []),
    realistic: combine([doable], [impossible]),
  };
}
