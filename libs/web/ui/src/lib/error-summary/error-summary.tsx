import { useEffect, useRef } from 'react';
import type { FormError } from '@voix/web-platform/forms';
import { useMessages } from '@voix/web-platform/i18n';
import { Notice } from '../notice/notice.js';
import styles from './error-summary.module.css';

export interface ErrorSummaryProps {
  readonly errors: readonly FormError[];
  /** Each refused attempt brings the reader back here. */
  readonly attempts: number;
}

/** Everything that is to mend, at the top, each with a link to its field. */
export function ErrorSummary({ errors, attempts }: ErrorSummaryProps) {
  const { t } = useMessages();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempts > 0) summary.current?.focus();
  }, [attempts]);

  if (errors.length === 0) return null;
  return (
    <Notice
      ref={summary}
      tone="refused"
      heading={t('ui.error-summary.heading', { count: errors.length })}
    >
      <ul className={styles.list}>
        {errors.map(({ fieldId, label, message }) => (
          <li key={fieldId}>
            <a
              href={`#${fieldId}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(fieldId)?.focus();
              }}
            >
              {t('ui.error-summary.entry', { label, message })}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
