import type { ReactNode } from 'react';
import styles from './taking-place.module.css';

const takeFocus = (element: HTMLDivElement | null) => element?.focus();

/** What takes the place of the control that was just pressed, and so receives the reader's place with it. */
export function TakingPlace({ children }: { readonly children: ReactNode }) {
  return (
    <div ref={takeFocus} tabIndex={-1} className={styles.root}>
      {children}
    </div>
  );
}
