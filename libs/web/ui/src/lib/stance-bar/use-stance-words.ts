import { useMessages } from '@voix/web-platform/i18n';
import type { StanceShare } from './stance-shares.js';

/** Where votes were cast: a number never travels without it. */
export type VoteChannel = 'online' | 'elsewhere';

interface Figures {
  readonly total: number;
  readonly channel: string;
  readonly agree: number;
  readonly neutral: number;
  readonly disagree: number;
}

export interface StanceWords {
  /** All three stances, in a sentence. */
  readonly reading: (shares: readonly StanceShare[], channel: VoteChannel) => string;
  /** How many votes, and how many agree: enough to compare down a list. */
  readonly summary: (shares: readonly StanceShare[], channel: VoteChannel) => string;
}

/** What votes say in words: with their number and their channel, in percent when there are enough of them. */
export function useStanceWords(): StanceWords {
  const { t } = useMessages();
  const inWords = (shares: readonly StanceShare[], channel: VoteChannel) => ({
    areFew: shares.some(({ percent }) => percent === undefined),
    figures: figuresOf(shares, t(`ui.figure.channel-${channel}`)),
  });
  return {
    reading(shares, channel) {
      const { areFew, figures } = inWords(shares, channel);
      return areFew ? t('ui.stance-bar.reading-few', figures) : t('ui.stance-bar.reading', figures);
    },
    summary(shares, channel) {
      const { areFew, figures } = inWords(shares, channel);
      return areFew ? t('ui.stance-bar.summary-few', figures) : t('ui.stance-bar.summary', figures);
    },
  };
}

function figuresOf(shares: readonly StanceShare[], channel: string): Figures {
  const figureOf = (wanted: StanceShare['stance']) => {
    const share = shares.find(({ stance }) => stance === wanted);
    return share?.percent ?? share?.count ?? 0;
  };
  return {
    total: shares.reduce((sum, { count }) => sum + count, 0),
    channel,
    agree: figureOf('AGREE'),
    neutral: figureOf('NEUTRAL'),
    disagree: figureOf('DISAGREE'),
  };
}
