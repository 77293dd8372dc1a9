import type { ReactNode, Ref } from 'react';
import { Link } from 'react-router';
import styles from './entry-list.module.css';

/** A list as a journal sets it: hairlines, no boxes. Its children are `Entry`. */
export function EntryList({ children }: { readonly children: ReactNode }) {
  return <ol className={styles.root}>{children}</ol>;
}

export interface EntryProps {
  readonly title: ReactNode;
  readonly to: string;
  /** The language of the title, when somebody wrote it in another than the page's. */
  readonly contentLang?: string | undefined;
  /** What stands in the margin of the entry: its number, its rank. */
  readonly mark?: ReactNode;
  /** Above the title: its theme. */
  readonly overline?: ReactNode;
  /** Below: author, date, votes. */
  readonly details?: ReactNode;
  /** The first words, or what matters of it. */
  readonly children?: ReactNode;
  /** At the other end of the line on a wide page, below on a narrow one: where the votes stand. */
  readonly aside?: ReactNode;
  readonly headingLevel?: 2 | 3 | 4;
  readonly linkRef?: Ref<HTMLAnchorElement> | undefined;
}

const HEADINGS = { 2: 'h2', 3: 'h3', 4: 'h4' } as const;

/** One item of a list that leads to its page. */
export function Entry({
  title,
  to,
  contentLang,
  mark,
  overline,
  details,
  children,
  aside,
  headingLevel = 3,
  linkRef,
}: EntryProps) {
  const Heading = HEADINGS[headingLevel];
  return (
    <li className={styles.entry}>
      {mark !== undefined && <span className={styles.mark}>{mark}</span>}
      <div className={styles.body}>
        {overline && <p className={styles.overline}>{overline}</p>}
        <Heading className={styles.title} lang={contentLang}>
          <Link ref={linkRef} to={to}>
            {title}
          </Link>
        </Heading>
        {children && <div className={styles.text}>{children}</div>}
        {details && <div className={styles.details}>{details}</div>}
      </div>
      {aside && <div className={styles.aside}>{aside}</div>}
    </li>
  );
}
