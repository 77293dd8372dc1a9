import { useEffect, useRef } from 'react';
import { Message, useMessages } from '@voix/web-platform/i18n';
import { Button } from '@voix/web-ui';
import { useSignIn } from '../../hooks/use-sign-in.js';
import { CodeForm } from '../code-form/code-form.js';
import { DemoMailbox } from './demo-mailbox.js';
import type { PendingSignIn } from './pending-sign-in.js';
import { SendAgain } from './send-again.js';
import styles from './sign-in-steps.module.css';

export interface MessageSentProps {
  readonly pending: PendingSignIn;
  /** It has just replaced the form: its title takes the reader's place. */
  readonly isNew: boolean;
  readonly onSentAgain: (sent: PendingSignIn) => void;
  readonly onOtherAddress: () => void;
  readonly onAccepted: () => void;
}

/** The second step: what to do with the message, here or on the device where one reads it. */
export function MessageSent({
  pending,
  isNew,
  onSentAgain,
  onOtherAddress,
  onAccepted,
}: MessageSentProps) {
  const { t } = useMessages();
  const signIn = useSignIn({ onAccepted, returnTo: pending.returnTo ?? undefined });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isNew) heading.current?.focus();
  }, [isNew]);

  return (
    <div className={styles.root}>
      <div className={styles.explanation}>
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>
          {t('account.sign-in.sent-heading')}
        </h2>
        <p>
          <Message
            id="account.sign-in.sent-to"
            values={{ email: <strong className={styles.address}>{pending.email}</strong> }}
          />
        </p>
        <ul className={styles.ways}>
          <li>{t('account.sign-in.way-link')}</li>
          <li>{t('account.sign-in.way-code')}</li>
        </ul>
      </div>
      <CodeForm
        email={pending.email}
        onSubmit={signIn}
        secondaryAction={
          <Button variant="quiet" onClick={onOtherAddress}>
            {t('account.sign-in.other-address')}
          </Button>
        }
      />
      <SendAgain key={pending.sentAt} pending={pending} onSent={onSentAgain} />
      <DemoMailbox />
    </div>
  );
}
