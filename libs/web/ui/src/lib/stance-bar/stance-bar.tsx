import { useId } from 'react';
import { enumKey, useMessages, type MessagesApi } from '@voix/web-platform/i18n';
import { Disclosure } from '../disclosure/disclosure.js';
import { Icon } from '../icon/icon.js';
import { STANCE_ICONS, type Stance } from '../stance/stance.js';
import styles from './stance-bar.module.css';
import { StancePatterns } from './stance-patterns.js';
import { stanceShares, type StanceCounts, type StanceShare } from './stance-shares.js';

const ROOM_FOR_FIGURE_PERCENT = 16;

export interface StanceBarProps {
  readonly counts: StanceCounts;
  /** What the votes are about: the title of the drawing. */
  readonly label: string;
  /** Who was counted, by which channel, on which day: a number never travels without it. */
  readonly source?: string;
}

/** Where each share begins, in percent of the bar. */
function placed(
  shares: readonly StanceShare[],
): readonly (StanceShare & { readonly start: number })[] {
  return shares.map((share, index) => ({
    ...share,
    start: shares.slice(0, index).reduce((sum, { percent }) => sum + percent, 0),
  }));
}

function reading(shares: readonly StanceShare[], total: number, t: MessagesApi['t']): string {
  const percentOf = (stance: Stance) =>
    shares.find((share) => share.stance === stance)?.percent ?? 0;
  return t('ui.stance-bar.reading', {
    total,
    agree: percentOf('AGREE'),
    neutral: percentOf('NEUTRAL'),
    disagree: percentOf('DISAGREE'),
  });
}

/** The votes on a proposal: a sentence, a bar with its figures, and the same in a table. */
export function StanceBar({ counts, label, source }: StanceBarProps) {
  const { t } = useMessages();
  const id = useId();
  const shares = stanceShares(counts);
  if (!shares) return <p className={styles.nobody}>{t('ui.stance-bar.nobody')}</p>;
  const total = counts.agree + counts.neutral + counts.disagree;
  const sentence = reading(shares, total, t);

  return (
    <figure className={styles.root}>
      <figcaption className={styles.sentence}>{sentence}</figcaption>
      <svg className={styles.bar} role="img" aria-labelledby={`${id}-title`}>
        <title id={`${id}-title`}>{`${label}. ${sentence}`}</title>
        <StancePatterns id={id} />
        {placed(shares).map(({ stance, percent, start }) => (
          <g key={stance} data-stance={stance} className={styles.share}>
            <rect x={`${start}%`} width={`${percent}%`} height="100%" className={styles.ground} />
            <rect
              x={`${start}%`}
              width={`${percent}%`}
              height="100%"
              fill={`url(#${id}-${stance})`}
            />
            {percent >= ROOM_FOR_FIGURE_PERCENT && (
              <text x={`${start + percent / 2}%`} y="50%" className={styles.figure}>
                {t('ui.figure.percent', { percent })}
              </text>
            )}
          </g>
        ))}
      </svg>
      <ul className={styles.legend}>
        {shares.map(({ stance, percent }) => (
          <li key={stance} data-stance={stance} className={styles.entry}>
            <Icon of={STANCE_ICONS[stance]} />
            {t(`ui.stance.${enumKey(stance)}`)}
            <span className={styles.percent}>{t('ui.figure.percent', { percent })}</span>
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
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{label}</caption>
      <thead>
        <tr>
          <th scope="col">{t('ui.stance-bar.stance')}</th>
          <th scope="col">{t('ui.stance-bar.votes')}</th>
          <th scope="col">{t('ui.stance-bar.share')}</th>
        </tr>
      </thead>
      <tbody>
        {shares.map(({ stance, count, percent }) => (
          <tr key={stance}>
            <th scope="row">{t(`ui.stance.${enumKey(stance)}`)}</th>
            <td>{number.format(count)}</td>
            <td>{t('ui.figure.percent', { percent })}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('ui.stance-bar.total')}</th>
          <td>{number.format(total)}</td>
          <td>{t('ui.figure.percent', { percent: 100 })}</td>
        </tr>
      </tfoot>
    </table>
  );
}
