import { useState } from 'react';
import { useMessages } from '@voix/web-platform/i18n';
import { Button, Notice } from '@voix/web-ui';
import { isOwnMachine } from '../sign-in-steps/own-machine.js';

/** On one's own machine, to try Voix without a phone at hand: the code that an application would show now. */
export function LocalCode({ secret }: { readonly secret: string }) {
  const { t } = useMessages();
  const [code, setCode] = useState<string>();
  if (!isOwnMachine()) return null;
  const show = async () => {
    const { TOTP } = await import('otpauth');
    setCode(new TOTP({ secret }).generate());
  };
  return (
    <Notice
      heading={t('account.authenticator.local')}
      actions={<Button onClick={show}>{t('account.authenticator.local-show')}</Button>}
    >
      <p role="status">
        {code === undefined
          ? t('account.authenticator.local-advice')
          : t('account.authenticator.local-code', { code })}
      </p>
    </Notice>
  );
}
