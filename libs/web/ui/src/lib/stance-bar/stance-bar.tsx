import { useId } from 'react';
import { enumKey, useMessages, type MessagesApi } from '@voix/web-platform/i18n';
import { Disclosure } from '../disclosure/disclosure.js';
import { Icon } from '../icon/icon.js';
import { STANCE_ICONS } from '../stance/stance.js';
import styles from './stance-bar.module.css';
import { StancePatterns } from './stance-patterns.js';
import { stanceShares, type StanceCounts, type StanceShare } from './stance-shares.js';
import { useStanceWords, type VoteChannel } from './use-stance-words.js';

const ROOM_FOR_FIGURE_PERCENT = 16;

export interface StanceBarProps {
  readonly counts: StanceCounts;
  /** What the votes are about: the title of the drawing. */
  readonly label: string;
  readonly channel: VoteChannel;
  /** Who was counted, and on which day: a number never travels without it. */
  readonly source?: string;
}

interface Part extends StanceShare {
  /** Where it begins and how long it is, in percent of the bar. */
  readonly start: number;
  readonly size: number;
}

function partsOf(shares: readonly StanceShare[], total: number): readonly Part[] {
  const sizes = shares.map(({ count, percent }) => percent ?? (count * 100) / total);
  return shares.map((share, index) => ({
    ...share,
    start: sizes.slice(0, index).reduce((sum, size) => sum + size, 0),
    size: sizes[index] ?? 0,
  }));
}

/** A percent, or the number of votes where there are too few for one. */
function figureOf({ count, percent }: StanceShare, { t, locale }: MessagesApi): string {
  return percent === undefined
    ? new Intl.NumberFormat(locale).format(count)
    : t('ui.figure.percent', { percent });
}

/** The votes on a proposal: a sentence, a bar with its figures, and the same in a table. */
export function StanceBar({ counts, label, source, channel }: StanceBarProps) {
  const messages = useMessages();
  const { t } = messages;
  const words = useStanceWords();
  const id = useId();
  const shares = stanceShares(counts);
  if (!shares) return <p className={styles.nobody}>{t('ui.stance-bar.nobody')}</p>;
  const total = counts.agree + counts.neutral + counts.disagree;
  const sentence = words.reading(shares, channel);

  return (
    <figure className={styles.root}>
      <figcaption className={styles.sentence}>{sentence}</figcaption>
      <svg className={styles.bar} role="img" aria-labelledby={`${id}-title`}>
        <title id={`${id}-title`}>{`${label}. ${sentence}`}</title>
        <StancePatterns id={id} />
        {partsOf(shares, total).map(({ start, size, ...share }) => (
          <g key={share.stance} data-stance={share.stance} className={styles.share}>
            <rect x={`${start}%`} width={`${size}%`} height="100%" className={styles.ground} />
            <rect
              x={`${start}%`}
              width={`${size}%`}
              height="100%"
              fill={`url(#${id}-${share.stance})`}
            />
            {size >= ROOM_FOR_FIGURE_PERCENT && (
              <text x={`${start + size / 2}%`} y="50%" className={styles.figure}>
                {figureOf(share, messages)}
              </text>
            )}
          </g>
        ))}
      </svg>
      <ul className={styles.legend}>
        {shares.map((share) => (
          <li key={share.stance} data-stance={share.stance} className={styles.entry}>
            <Icon of={STANCE_ICONS[share.stance]} />
            {t(`ui.stance.${enumKey(share.stance)}`)}
            <span className={styles.legendFigure}>{figureOf(share, messages)}</span>
          </li>
        ))}
      </ul>
      {source && <p className={styles.source}>{source}</p>}
      <Disclosure summary={t('ui.figure.see-table')} isQuiet>
        <StanceTable shares={shares} total={total} label={label} />
      </Disclosure>
    </figure>
  );
}

interface StanceTableProps {
  readonly shares: readonly StanceShare[];
  readonly total: number;
  readonly label: string;
}

function StanceTable({ shares, total, label }: StanceTableProps) {
  const { t, locale } = useMessages();
  const number = new Intl.NumberFormat(locale);
  const hasPercents = shares.every(({ percent }) => percent !== undefined);
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{label}</caption>
      <thead>
        <tr>
          <th scope="col">{t('ui.stance-bar.stance')}</th>
          <th scope="col">{t('ui.stance-bar.votes')}</th>
          {hasPercents && <th scope="col">{t('ui.stance-bar.share')}</th>}
        </tr>
      </thead>
      <tbody>
        {shares.map(({ stance, count, percent }) => (
          <tr key={stance}>
            <th scope="row">{t(`ui.stance.${enumKey(stance)}`)}</th>
            <td>{number.format(count)}</td>
            {percent !== undefined && <td>{t('ui.figure.percent', { percent })}</td>}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('ui.stance-bar.total')}</th>
          <td>{number.format(total)}</td>
          {hasPercents && <td>{t('ui.figure.percent', { percent: 100 })}</td>}
        </tr>
      </tfoot>
    </table>
  );
}
