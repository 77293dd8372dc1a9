import { useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import { Notice } from '@voix/web-ui';

const LOCAL_NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);

/** On one's own machine messages go nowhere else than to a page of the server: it is one press away. */
export function DemoMailbox() {
  const { t } = useMessages();
  if (!LOCAL_NAMES.has(window.location.hostname)) return null;
  return (
    <Notice heading={t('account.sign-in.mailbox-heading')}>
      <a href={paths.mailbox.to()}>{t('account.sign-in.mailbox')}</a>
    </Notice>
  );
}
