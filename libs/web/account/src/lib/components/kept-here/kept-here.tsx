import { useMessages } from '@voix/web-platform/i18n';
import { paths, signInPath } from '@voix/web-platform/routing';
import { LinkButton, Notice } from '@voix/web-ui';
import styles from './kept-here.module.css';

/** For those who take part without an account: what is kept, where, and what an account would add. */
export function KeptHere() {
  const { t } = useMessages();
  return (
    <div className={styles.root}>
      <Notice
        heading={t('account.guest.heading')}
        actions={
          <LinkButton variant="primary" to={signInPath(paths.myPage.to())}>
            {t('account.guest.sign-in')}
          </LinkButton>
        }
      >
        <div className={styles.text}>
          <p>{t('account.guest.kept')}</p>
          <p>{t('account.guest.nothing-lost')}</p>
        </div>
      </Notice>
    </div>
  );
}
