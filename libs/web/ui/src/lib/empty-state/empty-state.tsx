import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

export interface EmptyStateProps {
  /** What there is none of. */
  readonly heading: ReactNode;
  /** Why, or what will make it come. */
  readonly children?: ReactNode;
  /** What one can do about it. */
  readonly action?: ReactNode;
}

/** An empty list is a state like another: it says what it is empty of and what to do. */
export function EmptyState({ heading, children, action }: EmptyStateProps) {
  return (
    <div className={styles.root}>
      <p className={styles.heading}>{heading}</p>
      {children && <div className={styles.text}>{children}</div>}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
