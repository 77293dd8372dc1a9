import { useMessages } from '@voix/web-platform/i18n';
import { paths, secondFactorPath } from '@voix/web-platform/routing';
import { useViewer } from '@voix/web-platform/session';
import { LinkButton, Notice } from '@voix/web-ui';
import { MySection } from '../my-section/my-section.js';

/** The way to what I sign in with; and, for whoever holds a role, to what it waits for. */
export function MySecurity() {
  const { t } = useMessages();
  const { needsSecondFactor } = useViewer();
  return (
    <MySection heading={t('account.security.heading')} note={t('account.security.note')}>
      {needsSecondFactor && <RoleWaits />}
      <p>
        <LinkButton to={paths.security.to()}>{t('account.security.open')}</LinkButton>
      </p>
    </MySection>
  );
}

function RoleWaits() {
  const { t } = useMessages();
  return (
    <Notice
      heading={t('account.second-factor.waiting')}
      actions={
        <LinkButton variant="primary" to={secondFactorPath(paths.myPage.to())}>
          {t('account.second-factor.do-it')}
        </LinkButton>
      }
    >
      {t('account.second-factor.waiting-advice')}
    </Notice>
  );
}
