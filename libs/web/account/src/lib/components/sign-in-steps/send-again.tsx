import { useEffect, useState } from 'react';
import { readFailure, type Failure, type UserErrorData } from '@voix/web-platform/apollo';
import { useMessages } from '@voix/web-platform/i18n';
import { Button, FailureMessage, useAnnounce, UserErrorMessage } from '@voix/web-ui';
import { useRequestLink } from '../../hooks/use-request-link.js';
import type { PendingSignIn } from './pending-sign-in.js';
import styles from './sign-in-steps.module.css';

const WAIT_SECONDS = 30;

function secondsLeft(sentAt: string): number {
  const elapsed = (Date.now() - new Date(sentAt).getTime()) / 1000;
  return Math.max(0, Math.ceil(WAIT_SECONDS - elapsed));
}

/** Messages take a moment: a second one may be asked for when the first has had its time. */
function useWait(sentAt: string): number {
  const [left, setLeft] = useState(() => secondsLeft(sentAt));
  const isOver = left === 0;
  useEffect(() => {
    if (isOver) return undefined;
    const timer = setInterval(() => setLeft(secondsLeft(sentAt)), 1000);
    return () => clearInterval(timer);
  }, [isOver, sentAt]);
  return left;
}

export interface SendAgainProps {
  readonly pending: PendingSignIn;
  readonly onSent: (sent: PendingSignIn) => void;
}

export function SendAgain({ pending, onSent }: SendAgainProps) {
  const { t } = useMessages();
  const announce = useAnnounce();
  const left = useWait(pending.sentAt);
  const requestLink = useRequestLink(pending.returnTo ?? undefined);
  const [isSending, setSending] = useState(false);
  const [fault, setFault] = useState<{ refused?: UserErrorData; failure?: Failure }>({});

  const send = async () => {
    setSending(true);
    setFault({});
    try {
      const answer = await requestLink(pending.email);
      if ('refused' in answer) setFault(answer);
      else {
        announce(t('account.sign-in.sent-again'));
        onSent(answer.sent);
      }
    } catch (error) {
      setFault({ failure: readFailure(error) });
    }
    setSending(false);
  };

  return (
    <div className={styles.again}>
      <p>{t('account.sign-in.nothing-came')}</p>
      {left > 0 ? (
        <p className={styles.wait}>{t('account.sign-in.wait', { seconds: left })}</p>
      ) : (
        <Button variant="quiet" isPending={isSending} onClick={send}>
          {t('account.sign-in.send-again')}
        </Button>
      )}
      {fault.refused && <UserErrorMessage error={fault.refused} />}
      {fault.failure && <FailureMessage failure={fault.failure} />}
    </div>
  );
}
