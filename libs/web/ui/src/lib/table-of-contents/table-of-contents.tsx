import styles from './table-of-contents.module.css';

export interface ContentsEntry {
  /** The id of the title it leads to. */
  readonly id: string;
  readonly text: string;
}

export interface TableOfContentsProps {
  /** "Dans cette charte". */
  readonly label: string;
  readonly entries: readonly ContentsEntry[];
}

/** What a long page holds, and the way to each part. */
export function TableOfContents({ label, entries }: TableOfContentsProps) {
  return (
    <nav aria-label={label} className={styles.root}>
      <p className={styles.label} aria-hidden="true">
        {label}
      </p>
      <ol className={styles.entries}>
        {entries.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
