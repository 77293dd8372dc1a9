import { useId, useState } from 'react';
import { useMessages } from '@voix/web-platform/i18n';
import { readBegunText } from '../../forms/begun-text.js';
import styles from './begun-text.module.css';

/** A text that was begun on this device and cannot be sent now: given back, to be copied and kept. */
export function BegunText({ draftKey }: { readonly draftKey: string }) {
  const { t } = useMessages();
  const headingId = useId();
  const [text] = useState(() => readBegunText(draftKey));
  if (!text) return null;
  return (
    <section className={styles.root} aria-labelledby={headingId}>
      <h2 id={headingId}>{t('proposals.begun.title')}</h2>
      <p className={styles.note}>{t('proposals.begun.explanation')}</p>
      <blockquote className={styles.text}>
        <p className={styles.title}>{text.title}</p>
        <p>{text.body}</p>
      </blockquote>
    </section>
  );
}
