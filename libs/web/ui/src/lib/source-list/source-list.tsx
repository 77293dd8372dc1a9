import { isSafeLink } from '@voix/domain-kernel';
import { useMessages } from '@voix/web-platform/i18n';
import { partialDateText } from './partial-date.js';
import styles from './source-list.module.css';

/** Where something comes from, as far as it is known. */
export interface ListedSource {
  readonly title: string;
  readonly publisher: string | null;
  /** `2024`, `2024-05` or `2024-05-17`. */
  readonly publishedOn: string | null;
  readonly url: string | null;
}

export interface SourceListProps {
  readonly sources: readonly ListedSource[];
  readonly lang?: string;
}

/** The sources of a text, numbered. A link says where it leads; on paper its address is printed. */
export function SourceList({ sources, lang }: SourceListProps) {
  // Sources have no identity but their place, and two may have the same title.
  const placed = sources.map((source, place) => ({ source, key: `${place}-${source.title}` }));
  return (
    <ol className={styles.root} lang={lang}>
      {placed.map(({ source, key }) => (
        <li key={key}>
          <Source source={source} />
        </li>
      ))}
    </ol>
  );
}

function Source({ source }: { readonly source: ListedSource }) {
  const { locale } = useMessages();
  const { title, publisher, publishedOn, url } = source;
  const date = publishedOn === null ? null : partialDateText(publishedOn, locale);
  const details = [publisher, date].filter(Boolean).join(', ');
  return (
    <>
      {url !== null && isSafeLink(url) ? (
        <>
          <a href={url} rel="nofollow ugc noopener noreferrer">
            {title}
          </a>{' '}
          <span className={styles.host}>({new URL(url).host})</span>
        </>
      ) : (
        title
      )}
      {details && `, ${details}`}
    </>
  );
}
