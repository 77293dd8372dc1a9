import { STANCES, type Stance } from '../stance/stance.js';

export interface StanceCounts {
  readonly agree: number;
  readonly neutral: number;
  readonly disagree: number;
}

export interface StanceShare {
  readonly stance: Stance;
  readonly count: number;
  /** Whole percent; the three add up to 100, by the largest remainders. None when too few people voted to say so. */
  readonly percent: number | undefined;
}

/** Under it, one person weighs more than a fifth: counts say it better than percents. */
export const LEAST_VOTES_FOR_PERCENT = 5;

const COUNT_OF: Readonly<Record<Stance, keyof StanceCounts>> = {
  AGREE: 'agree',
  NEUTRAL: 'neutral',
  DISAGREE: 'disagree',
};

/** The share of each stance; nothing when nobody voted. */
export function stanceShares(counts: StanceCounts): readonly StanceShare[] | undefined {
  const total = counts.agree + counts.neutral + counts.disagree;
  if (total === 0) return undefined;
  const shares = STANCES.map((stance) => ({ stance, count: counts[COUNT_OF[stance]] }));
  if (total < LEAST_VOTES_FOR_PERCENT)
    return shares.map((share) => ({ ...share, percent: undefined }));

  const exact = shares.map(({ stance, count }) => {
    const percent = Math.floor((count * 100) / total);
    return { stance, count, percent, remainder: (count * 100) / total - percent };
  });
  const missing = 100 - exact.reduce((sum, { percent }) => sum + percent, 0);
  const served = exact
    .toSorted((left, right) => right.remainder - left.remainder)
    .slice(0, missing)
    .map(({ stance }) => stance);
  return exact.map(({ stance, count, percent }) => ({
    stance,
    count,
    percent: served.includes(stance) ? percent + 1 : percent,
  }));
}
