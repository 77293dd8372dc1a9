import { Fragment, type ReactNode } from 'react';
import { usePageMetadata } from '@voix/web-platform/routing';
import { classNames } from '../class-names.js';
import styles from './page-header.module.css';

export interface PageHeaderProps {
  readonly title: string;
  /** A line above the title: where we are. */
  readonly overline?: ReactNode;
  /** One or two sentences that would be enough for someone in a hurry. */
  readonly lead?: ReactNode;
  /** Dates, tags, authors: what qualifies the page. */
  readonly details?: ReactNode;
  readonly actions?: ReactNode;
  /** `display` for the front page of an edition, where the title is the question put to everyone. */
  readonly size?: 'page' | 'display';
  /** For search engines and shared links. */
  readonly description?: string;
  /** The language of the title and the lead, when somebody wrote them in another than the page's. */
  readonly contentLang?: string | undefined;
}

const SHORT_PART = /^\p{L}{1,2}-|-\p{L}{1,2}-|-\p{L}{1,2}$/u;

/** Large type breaks lines often: "a-t-elle" and "va-t-on" stay in one piece. */
function unbroken(title: string): ReactNode {
  const words = title.split(/(?= )/).map((word, place) => ({ word, key: `${place}-${word}` }));
  return words.map(({ word, key }) =>
    SHORT_PART.test(word.trim()) ? (
      <Fragment key={key}>
        {word.startsWith(' ') && ' '}
        <span className={styles.unbroken}>{word.trim()}</span>
      </Fragment>
    ) : (
      word
    ),
  );
}

/** The one `h1` of a page. It names the page in the browser and takes the focus when one arrives. */
export function PageHeader({
  title,
  overline,
  lead,
  details,
  actions,
  size = 'page',
  description,
  contentLang,
}: PageHeaderProps) {
  const heading = usePageMetadata({ title, description });
  return (
    <header className={classNames(styles.root, styles[size])}>
      {overline && <p className={styles.overline}>{overline}</p>}
      <h1 ref={heading} tabIndex={-1} className={styles.title} lang={contentLang}>
        {unbroken(title)}
      </h1>
      {lead && (
        <div className={styles.lead} lang={contentLang}>
          {lead}
        </div>
      )}
      {details && <div className={styles.details}>{details}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}
