import ChevronDown from 'lucide-react/icons/chevron-down';
import type { ReactNode } from 'react';
import { classNames } from '../class-names.js';
import { Icon } from '../icon/icon.js';
import styles from './disclosure.module.css';

export interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly isInitiallyOpen?: boolean;
  /** Smaller, without lines around it: for the twin of a figure or a note. */
  readonly isQuiet?: boolean;
}

/** More, one press away. Native `details`: it is found by the browser's search and printed open. */
export function Disclosure({
  summary,
  children,
  isInitiallyOpen = false,
  isQuiet = false,
}: DisclosureProps) {
  return (
    <details className={classNames(styles.root, isQuiet && styles.quiet)} open={isInitiallyOpen}>
      <summary className={styles.summary}>
        <span className={styles.sign}>
          <Icon of={ChevronDown} />
        </span>
        {summary}
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
