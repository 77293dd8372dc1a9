import { useId, type ReactNode } from 'react';
import styles from './section.module.css';

export interface SectionProps {
  readonly heading: ReactNode;
  /** Where the rest is: "Toutes les propositions". */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page, under its rule and its title. */
export function Section({ heading, action, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.root}>
      <div className={styles.head}>
        <h2 id={id} className={styles.heading}>
          {heading}
        </h2>
        {action && <div className={styles.action}>{action}</div>}
      </div>
      {children}
    </section>
  );
}
