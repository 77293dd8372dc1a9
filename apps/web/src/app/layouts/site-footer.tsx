import { Link } from 'react-router';
import { useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import { audit } from '../../generated/content/audit.js';
import { Logo } from '../../logo/logo.js';
import styles from './site-footer.module.css';

/** What is owed to the reader on every page: how accessible it is, what is kept about them, who wrote the code. */
export function SiteFooter({ id }: { readonly id: string }) {
  const { t } = useMessages();
  return (
    <footer id={id} tabIndex={-1} className={styles.root}>
      <div className={styles.frame}>
        <div className={styles.identity}>
          <span className={styles.logo}>
            <Logo label={t('shell.footer.name')} />
          </span>
          <p className={styles.motto}>{t('shell.footer.motto')}</p>
        </div>
        <nav aria-label={t('shell.footer.label')}>
          <ul className={styles.links}>
            <li>
              <Link to={paths.accessibility.to()}>{t(`shell.accessibility.${audit.state}`)}</Link>
            </li>
            <li>
              <Link to={paths.privacy.to()}>{t('shell.footer.privacy')}</Link>
            </li>
            <li>{t('shell.footer.licence')}</li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
