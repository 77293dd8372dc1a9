import type { ReactNode } from 'react';
import styles from './visually-hidden.module.css';

/** Text for those who listen, where those who look see it otherwise. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className={styles.root}>{children}</span>;
}
