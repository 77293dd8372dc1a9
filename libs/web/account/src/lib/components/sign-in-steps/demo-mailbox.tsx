import { useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import { Notice } from '@voix/web-ui';
import { isOwnMachine } from './own-machine.js';

/** On one's own machine messages go nowhere else than to a page of the server: it is one press away. */
export function DemoMailbox() {
  const { t } = useMessages();
  if (!isOwnMachine()) return null;
  return (
    <Notice heading={t('account.sign-in.mailbox-heading')}>
      <a href={paths.mailbox.to()}>{t('account.sign-in.mailbox')}</a>
    </Notice>
  );
}
