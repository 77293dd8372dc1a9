import type { ReactNode } from 'react';
import styles from './columns.module.css';

export interface ColumnsProps {
  readonly children: ReactNode;
  /** What stands in the margin on a wide page, and after the rest on a narrow one. */
  readonly aside: ReactNode;
  /** Names the margin for those who move by landmarks. */
  readonly asideLabel: string;
}

/** A text and its margin, with a hairline between them. */
export function Columns({ children, aside, asideLabel }: ColumnsProps) {
  return (
    <div className={styles.root}>
      <div className={styles.main}>{children}</div>
      <aside aria-label={asideLabel} className={styles.aside}>
        {aside}
      </aside>
    </div>
  );
}
