import RotateCw from 'lucide-react/icons/rotate-cw';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useMessages } from '@voix/web-platform/i18n';
import { signInPath } from '@voix/web-platform/routing';
import { Button, FailureMessage, LinkButton, UserErrorMessage } from '@voix/web-ui';
import type { VoteState } from '../../hooks/use-votes.js';
import type { VoteIntent } from '../../operations/vote-intent.js';

export interface VoteFaultProps {
  readonly state: VoteState | undefined;
  readonly onRetry: (intent: VoteIntent) => void;
}

/** Why a vote was not recorded, and the way out. */
export function VoteFault({ state, onRetry }: VoteFaultProps) {
  const { t } = useMessages();
  const { pathname } = useLocation();
  if (state?.kind === 'refused') {
    const { error, intent } = state;
    const wayOut: Readonly<Record<string, ReactNode>> = {
      GUESTS_NOT_ALLOWED: (
        <LinkButton to={signInPath(pathname)}>{t('voting.gate.sign-in')}</LinkButton>
      ),
      CONSENT_REQUIRED: (
        <Button onClick={() => onRetry(intent)}>{t('voting.fault.answer-consent')}</Button>
      ),
    };
    return <UserErrorMessage error={error} actions={wayOut[error.code]} />;
  }
  if (state?.kind !== 'failed') return null;
  return (
    <FailureMessage
      failure={state.failure}
      actions={
        <Button icon={RotateCw} onClick={() => onRetry(state.intent)}>
          {t('voting.fault.retry')}
        </Button>
      }
    />
  );
}
