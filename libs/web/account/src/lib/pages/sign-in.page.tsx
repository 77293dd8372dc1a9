import { useCallback, useState } from 'react';
import { useLocation } from 'react-router';
import { useMessages } from '@voix/web-platform/i18n';
import { paths, returnPathOf } from '@voix/web-platform/routing';
import { useViewer } from '@voix/web-platform/session';
import { Disclosure, LinkButton, Notice, PageHeader, Skeleton } from '@voix/web-ui';
import { ProviderRefusal, ProviderSignIn } from '../components/identities/provider-sign-in.js';
import { PasskeySignIn } from '../components/passkeys/passkey-sign-in.js';
import { AskForLink } from '../components/sign-in-steps/ask-for-link.js';
import { MessageSent } from '../components/sign-in-steps/message-sent.js';
import {
  keepPendingSignIn,
  readPendingSignIn,
  type PendingSignIn,
} from '../components/sign-in-steps/pending-sign-in.js';
import { useGoOn } from '../hooks/use-go-on.js';
import styles from './account.module.css';

type Step =
  | { readonly kind: 'ask'; readonly email: string }
  | { readonly kind: 'sent'; readonly pending: PendingSignIn; readonly isNew: boolean }
  | { readonly kind: 'accepted' };

function firstStep(): Step {
  const pending = readPendingSignIn(new Date());
  return pending ? { kind: 'sent', pending, isNew: false } : { kind: 'ask', email: '' };
}

/** Signing in with an address: a link and a code come by mail, and there is no password to remember. */
export function SignInPage() {
  const { t } = useMessages();
  const { account } = useViewer();
  const [step, setStep] = useState(firstStep);
  const accept = useCallback(() => {
    keepPendingSignIn(undefined);
    setStep({ kind: 'accepted' });
  }, []);

  return (
    <div className={styles.narrow}>
      <PageHeader
        title={t('account.sign-in.title')}
        lead={step.kind === 'ask' ? t('account.sign-in.lead') : undefined}
        description={t('account.sign-in.description')}
      />
      {step.kind !== 'accepted' && <ProviderRefusal />}
      {step.kind === 'accepted' && <Skeleton />}
      {step.kind !== 'accepted' && account && <AlreadySignedIn email={account.email} />}
      {step.kind !== 'accepted' && !account && (
        <Steps step={step} onStep={setStep} onAccepted={accept} />
      )}
    </div>
  );
}

interface StepsProps {
  readonly step: Exclude<Step, { kind: 'accepted' }>;
  readonly onStep: (step: Step) => void;
  readonly onAccepted: () => void;
}

function Steps({ step, onStep, onAccepted }: StepsProps) {
  const { t } = useMessages();
  const returnTo = returnPathOf(useLocation().search);
  const goOn = useGoOn();
  const sent = (pending: PendingSignIn) => {
    keepPendingSignIn(pending);
    onStep({ kind: 'sent', pending, isNew: true });
  };
  if (step.kind === 'sent') {
    return (
      <MessageSent
        pending={step.pending}
        isNew={step.isNew}
        onSentAgain={sent}
        onAccepted={onAccepted}
        onOtherAddress={() => {
          keepPendingSignIn(undefined);
          onStep({ kind: 'ask', email: step.pending.email });
        }}
      />
    );
  }
  return (
    <>
      <AskForLink initialEmail={step.email} returnTo={returnTo} onSent={sent} />
      <div className={styles.aside}>
        <PasskeySignIn lead={t('account.passkey.sign-in-lead')} onSignedIn={() => goOn(returnTo)} />
        <ProviderSignIn lead={t('account.identity.sign-in-lead')} returnTo={returnTo} />
        <Disclosure summary={t('account.sign-in.why')} isQuiet>
          <p>{t('account.sign-in.why-answer')}</p>
        </Disclosure>
      </div>
    </>
  );
}

function AlreadySignedIn({ email }: { readonly email: string }) {
  const { t } = useMessages();
  return (
    <Notice
      tone="success"
      heading={t('account.sign-in.already', { email })}
      actions={<LinkButton to={paths.myPage.to()}>{t('account.sign-in.see-my-page')}</LinkButton>}
    />
  );
}
