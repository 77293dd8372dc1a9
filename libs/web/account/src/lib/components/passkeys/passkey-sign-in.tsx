import KeyRound from 'lucide-react/icons/key-round';
import { useMessages } from '@voix/web-platform/i18n';
import { Button, FailureMessage, Notice, UserErrorMessage } from '@voix/web-ui';
import { usePasskeySignIn } from '../../hooks/use-passkey-sign-in.js';
import { canUsePasskeys } from './device.js';
import styles from './passkeys.module.css';

export interface PasskeySignInProps {
  /** What precedes the button, where the page has other ways. */
  readonly lead: string;
  readonly onSignedIn: () => Promise<void> | void;
}

/** A passkey of this device: one press, and the device asks for a finger, a face or its own code. */
export function PasskeySignIn({ lead, onSignedIn }: PasskeySignInProps) {
  const { t } = useMessages();
  const { act, isActing, isUnanswered, refusal, failure } = usePasskeySignIn(onSignedIn);
  if (!canUsePasskeys()) return null;
  return (
    <div className={styles.root}>
      <p>{lead}</p>
      {isUnanswered && <Unanswered />}
      {refusal && <UserErrorMessage error={refusal} />}
      {failure && <FailureMessage failure={failure} />}
      <p>
        <Button icon={KeyRound} isPending={isActing} onClick={() => act()}>
          {t('account.passkey.sign-in')}
        </Button>
      </p>
    </div>
  );
}

/** Nobody answered: a choice as much as an accident, so that nothing is lost and nothing is wrong. */
export function Unanswered() {
  const { t } = useMessages();
  return (
    <Notice tone="warning" announce="status" heading={t('account.passkey.unanswered')}>
      {t('account.passkey.unanswered-advice')}
    </Notice>
  );
}
