import { useEffect, useState } from 'react';
import { useMessages } from '@voix/web-platform/i18n';
import { classNames } from '../class-names.js';
import { VisuallyHidden } from '../visually-hidden/visually-hidden.js';
import styles from './skeleton.module.css';

const PATIENCE_MILLISECONDS = 200;

export interface SkeletonProps {
  /** The shape of what is coming: a title, a few lines of text, or rows of a list. */
  readonly shape?: 'title' | 'text' | 'list';
  readonly lines?: number;
}

/** Holds the place of what is loading, but only once the wait is felt: a flash would be worse than nothing. */
export function Skeleton({ shape = 'text', lines = 3 }: SkeletonProps) {
  const { t } = useMessages();
  const [isVisible, setVisible] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setVisible(true), PATIENCE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, []);

  return (
    <div
      className={classNames(styles.root, styles[shape], isVisible && styles.visible)}
      role="status"
    >
      {isVisible && <VisuallyHidden>{t('ui.skeleton.loading')}</VisuallyHidden>}
      {Array.from({ length: lines }, (_line, index) => index).map((line) => (
        <span key={line} className={styles.line} />
      ))}
    </div>
  );
}
