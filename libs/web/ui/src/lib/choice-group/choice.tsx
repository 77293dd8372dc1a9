import type { ReactNode } from 'react';
import styles from './choice-group.module.css';

export interface Choice<T extends string = string> {
  readonly value: T;
  readonly label: ReactNode;
  /** A line under the label, when the word alone would not do. */
  readonly note?: ReactNode;
}

export function ChoiceText({ choice }: { readonly choice: Choice }) {
  return (
    <span className={styles.text}>
      {choice.label}
      {choice.note && <span className={styles.note}>{choice.note}</span>}
    </span>
  );
}
