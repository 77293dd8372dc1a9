import type { ReactNode } from 'react';
import { useMessages } from '@voix/web-platform/i18n';
import styles from './key-figures.module.css';

export interface KeyFigure {
  readonly value: number;
  /** What is counted, after the number: "votes". */
  readonly label: string;
}

export interface KeyFiguresProps {
  readonly figures: readonly KeyFigure[];
  /** Who was counted, by which channel, when. */
  readonly source?: ReactNode;
}

/** A few totals in a row, with who and when they speak for. */
export function KeyFigures({ figures, source }: KeyFiguresProps) {
  const { locale } = useMessages();
  const format = new Intl.NumberFormat(locale);
  return (
    <div>
      <dl className={styles.root}>
        {figures.map(({ value, label }) => (
          <div key={label} className={styles.figure}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value}>{format.format(value)}</dd>
          </div>
        ))}
      </dl>
      {source && <p className={styles.source}>{source}</p>}
    </div>
  );
}
