import type { ReactNode } from 'react';
import styles from './easy-read-text.module.css';

export interface EasyReadTextProps {
  /** One idea each, in the order in which they are to be read. */
  readonly lines: readonly string[];
  /** What stands for each line, when it is more than its words. */
  readonly shown?: readonly ReactNode[];
}

/** A text in easy words: large, one idea a line, room between them. */
export function EasyReadText({ lines, shown = lines }: EasyReadTextProps) {
  // Lines are fixed in their order, and two may say the same.
  const placed = lines.map((line, place) => ({ key: `${place}-${line}`, content: shown[place] }));
  return (
    <div className={styles.root}>
      {placed.map(({ key, content }) => (
        <p key={key}>{content}</p>
      ))}
    </div>
  );
}
