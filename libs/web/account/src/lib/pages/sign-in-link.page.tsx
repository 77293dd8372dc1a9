import { useCallback, useState } from 'react';
import { readFailure, type Failure, type UserErrorData } from '@voix/web-platform/apollo';
import { useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import {
  Button,
  FailureMessage,
  LinkButton,
  Notice,
  PageHeader,
  Skeleton,
  UserErrorMessage,
} from '@voix/web-ui';
import { CodeElsewhereForm } from '../components/code-form/code-form.js';
import { keepPendingSignIn } from '../components/sign-in-steps/pending-sign-in.js';
import { TakingPlace } from '../components/taking-place/taking-place.js';
import { useLinkToken } from '../hooks/use-link-token.js';
import { useSignIn } from '../hooks/use-sign-in.js';
import styles from './account.module.css';

/**
 * Where the link of the message leads. Nothing happens until its reader presses the button: programs that open the
 * links of messages to examine them would otherwise use it up.
 */
export function SignInLinkPage() {
  const { t } = useMessages();
  const token = useLinkToken();
  const [isAccepted, setAccepted] = useState(false);
  const accept = useCallback(() => {
    keepPendingSignIn(undefined);
    setAccepted(true);
  }, []);

  return (
    <div className={styles.narrow}>
      <PageHeader title={t('account.link.title')} description={t('account.sign-in.description')} />
      {isAccepted ? <Skeleton /> : <Attempt token={token} onAccepted={accept} />}
    </div>
  );
}

interface AttemptProps {
  readonly token: string | undefined;
  readonly onAccepted: () => void;
}

function Attempt({ token, onAccepted }: AttemptProps) {
  return token === undefined ? <NoToken /> : <UseLink token={token} onAccepted={onAccepted} />;
}

function NoToken() {
  const { t } = useMessages();
  return (
    <Notice
      tone="warning"
      heading={t('account.link.incomplete')}
      actions={<LinkButton to={paths.signIn.to()}>{t('account.link.ask-again')}</LinkButton>}
    >
      {t('account.link.incomplete-advice')}
    </Notice>
  );
}

interface UseLinkProps {
  readonly token: string;
  readonly onAccepted: () => void;
}

function UseLink({ token, onAccepted }: UseLinkProps) {
  const { t } = useMessages();
  const signIn = useSignIn({ onAccepted });
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<UserErrorData>();
  const [failure, setFailure] = useState<Failure>();

  const signInNow = async () => {
    setSending(true);
    setFailure(undefined);
    try {
      setRefusal(await signIn({ token }));
    } catch (error) {
      setFailure(readFailure(error));
    }
    setSending(false);
  };

  if (refusal?.code === 'SIGN_IN_OTHER_BROWSER') return <OtherBrowser onSubmit={signIn} />;
  if (refusal) {
    return (
      <TakingPlace>
        <UserErrorMessage
          error={refusal}
          actions={<LinkButton to={paths.signIn.to()}>{t('account.link.ask-again')}</LinkButton>}
        />
      </TakingPlace>
    );
  }
  return (
    <div className={styles.stack}>
      <p>{t('account.link.lead')}</p>
      {failure && <FailureMessage failure={failure} />}
      <p>
        <Button variant="primary" isPending={isSending} onClick={signInNow}>
          {t('account.link.sign-in')}
        </Button>
      </p>
    </div>
  );
}

/** The link was asked for in another browser, and stays there; the code of the same message opens here. */
function OtherBrowser({ onSubmit }: { readonly onSubmit: ReturnType<typeof useSignIn> }) {
  const { t } = useMessages();
  return (
    <div className={styles.stack}>
      <TakingPlace>
        <Notice tone="warning" announce="alert" heading={t('account.link.other-browser')}>
          {t('account.link.other-browser-advice')}
        </Notice>
      </TakingPlace>
      <CodeElsewhereForm onSubmit={onSubmit} />
    </div>
  );
}
