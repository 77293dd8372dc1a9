import type { UserErrorData } from '@voix/web-platform/apollo';
import { useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import { Button, FailureMessage, LinkButton, Notice, UserErrorMessage } from '@voix/web-ui';
import type { OrganizerClaimState } from '../../hooks/use-organizer-claim.js';
import { TakingPlace } from '../taking-place/taking-place.js';
import styles from './organizer-claim.module.css';

export interface OrganizerClaimProps {
  readonly email: string;
  readonly claim: OrganizerClaimState;
}

/** The one press that gives this account the charge of the platform. */
export function OrganizerClaim({ email, claim }: OrganizerClaimProps) {
  const { t } = useMessages();
  return (
    <div className={styles.root}>
      <p>{t('account.organizer.as', { email })}</p>
      {claim.failure && <FailureMessage failure={claim.failure} />}
      <p>
        <Button variant="primary" isPending={claim.isSending} onClick={claim.send}>
          {t('account.organizer.claim')}
        </Button>
      </p>
    </div>
  );
}

/** What came of it: it outlives the renewal of the session that follows. */
export function ClaimOutcome({ refusal }: { readonly refusal: UserErrorData | undefined }) {
  const { t } = useMessages();
  return (
    <TakingPlace>
      {refusal ? (
        <UserErrorMessage error={refusal}>{t('account.organizer.refused-advice')}</UserErrorMessage>
      ) : (
        <Notice
          tone="success"
          announce="status"
          heading={t('account.organizer.done')}
          actions={<LinkButton to={paths.home.to()}>{t('account.organizer.go-home')}</LinkButton>}
        >
          {t('account.organizer.done-advice')}
        </Notice>
      )}
    </TakingPlace>
  );
}
