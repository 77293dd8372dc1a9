import type { ReactNode } from 'react';
import { Link } from 'react-router';
import styles from './entry-list.module.css';

/** A list as a journal sets it: hairlines, no boxes. Its children are `Entry`. */
export function EntryList({ children }: { readonly children: ReactNode }) {
  return <ol className={styles.root}>{children}</ol>;
}

export interface EntryProps {
  readonly title: string;
  readonly to: string;
  /** What stands in the margin of the entry: its number, its rank. */
  readonly mark?: ReactNode;
  /** Above the title: its theme. */
  readonly overline?: ReactNode;
  /** Below: author, date, votes. */
  readonly details?: ReactNode;
  /** The first words, or what matters of it. */
  readonly children?: ReactNode;
  readonly headingLevel?: 2 | 3 | 4;
}

const HEADINGS = { 2: 'h2', 3: 'h3', 4: 'h4' } as const;

/** One item of a list that leads to its page. */
export function Entry({
  title,
  to,
  mark,
  overline,
  details,
  children,
  headingLevel = 3,
}: EntryProps) {
  const Heading = HEADINGS[headingLevel];
  return (
    <li className={styles.entry}>
      {mark !== undefined && <span className={styles.mark}>{mark}</span>}
      <div className={styles.body}>
        {overline && <p className={styles.overline}>{overline}</p>}
        <Heading className={styles.title}>
          <Link to={to}>{title}</Link>
        </Heading>
        {children && <div className={styles.text}>{children}</div>}
        {details && <div className={styles.details}>{details}</div>}
      </div>
    </li>
  );
}
