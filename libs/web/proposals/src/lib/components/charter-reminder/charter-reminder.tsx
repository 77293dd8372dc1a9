import { useId } from 'react';
import { Link } from 'react-router';
import { Message, useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import styles from './charter-reminder.module.css';

/** What the charter asks of a text, in three lines, before one writes. */
export function CharterReminder({ edition }: { readonly edition: string }) {
  const { t } = useMessages();
  const headingId = useId();
  return (
    <section className={styles.root} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.title}>
        {t('proposals.charter.title')}
      </h2>
      <ul className={styles.rules}>
        <li>{t('proposals.charter.one-idea')}</li>
        <li>{t('proposals.charter.speak-for-yourself')}</li>
        <li>{t('proposals.charter.ideas-not-people')}</li>
      </ul>
      <p>
        <Message
          id="proposals.charter.read"
          tags={{ link: <Link to={paths.charter.to({ edition })} /> }}
        />
      </p>
    </section>
  );
}
