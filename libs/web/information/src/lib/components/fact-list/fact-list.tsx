import type { ReactNode } from 'react';
import styles from '../../pages/collection.module.css';

export interface Fact {
  readonly name: string;
  readonly children: ReactNode;
}

/** What is known of one thing, a line each. What is not said is left out. */
export function FactList({
  facts,
  lang,
}: {
  readonly facts: readonly Fact[];
  readonly lang: string;
}) {
  return (
    <dl className={styles.facts}>
      {facts
        .filter(({ children }) => children !== null && children !== '')
        .map(({ name, children }) => (
          <div key={name} className={styles.fact}>
            <dt>{name}</dt>
            <dd lang={lang}>{children}</dd>
          </div>
        ))}
    </dl>
  );
}
