import type { UserErrorData } from '@voix/web-platform/apollo';
import { useMessages } from '@voix/web-platform/i18n';
import { paths, signInPath } from '@voix/web-platform/routing';
import { DateText, LinkButton, UserErrorMessage } from '@voix/web-ui';
import { AlreadyReceived } from '../already-received/already-received.js';
import styles from './submission-refusal.module.css';

/** When it closed and when it opens again, as far as the server said. */
export interface ClosedPhase {
  readonly opensAt: string | null;
  readonly closedAt: string | null;
}

export interface SubmissionRefusalProps {
  readonly error: UserErrorData;
  readonly closed: ClosedPhase | undefined;
  readonly edition: { readonly slug: string; readonly timeZone: string };
  /** Gives the text a new key: what was received under the former one stays a proposal of its own. */
  readonly onSendAsNew: () => void;
}

/** Why a proposal was not taken, and what can be done about it. The text is still in the form above. */
export function SubmissionRefusal({ error, closed, edition, onSendAsNew }: SubmissionRefusalProps) {
  const { t } = useMessages();
  const { slug, timeZone } = edition;
  switch (error.code) {
    case 'PHASE_CLOSED':
      return (
        <UserErrorMessage error={error}>
          <PhaseDates of={closed} timeZone={timeZone} />
        </UserErrorMessage>
      );
    case 'GUESTS_NOT_ALLOWED':
      return (
        <UserErrorMessage
          error={error}
          actions={
            <LinkButton to={signInPath(paths.newProposal.to({ edition: slug }))}>
              {t('proposals.refusal.sign-in')}
            </LinkButton>
          }
        />
      );
    case 'IDEMPOTENCY_CONFLICT':
      return <AlreadyReceived onSendAsNew={onSendAsNew} />;
    default:
      return <UserErrorMessage error={error} />;
  }
}

interface PhaseDatesProps {
  readonly of: ClosedPhase | undefined;
  readonly timeZone: string;
}

function PhaseDates({ of, timeZone }: PhaseDatesProps) {
  const { t } = useMessages();
  return (
    <div className={styles.dates}>
      {of?.closedAt && (
        <p>
          {t('proposals.refusal.closed')}{' '}
          <DateText at={of.closedAt} form="until" timeZone={timeZone} />
        </p>
      )}
      {of?.opensAt && (
        <p>
          {t('proposals.call.coming')} <DateText at={of.opensAt} form="from" timeZone={timeZone} />
        </p>
      )}
      <p>{t('proposals.refusal.text-kept')}</p>
    </div>
  );
}
