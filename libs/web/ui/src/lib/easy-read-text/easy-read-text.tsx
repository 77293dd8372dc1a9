import styles from './easy-read-text.module.css';

export interface EasyReadTextProps {
  /** One idea each, in the order in which they are to be read. */
  readonly lines: readonly string[];
}

/** A text in easy words: large, one idea a line, room between them. */
export function EasyReadText({ lines }: EasyReadTextProps) {
  // Lines are fixed in their order, and two may say the same.
  const placed = lines.map((line, place) => ({ line, key: `${place}-${line}` }));
  return (
    <div className={styles.root}>
      {placed.map(({ line, key }) => (
        <p key={key}>{line}</p>
      ))}
    </div>
  );
}
