import { useEffect, useState } from 'react';
import { useMessages } from '@voix/web-platform/i18n';
import { paths, signInPath } from '@voix/web-platform/routing';
import { useViewer } from '@voix/web-platform/session';
import { LinkButton, Notice, PageHeader, Skeleton } from '@voix/web-ui';
import { ClaimOutcome, OrganizerClaim } from '../components/organizer-claim/organizer-claim.js';
import {
  keepOrganizerToken,
  readOrganizerToken,
} from '../components/organizer-claim/organizer-token.js';
import { useLinkToken } from '../hooks/use-link-token.js';
import { useOrganizerClaim } from '../hooks/use-organizer-claim.js';
import styles from './account.module.css';

/** Where the link printed at the first start leads: whoever holds it, signed in, takes charge of the platform. */
export function FirstOrganizerPage() {
  const { t } = useMessages();
  return (
    <div className={styles.narrow}>
      <PageHeader title={t('account.organizer.title')} lead={t('account.organizer.lead')} />
      <Claim />
    </div>
  );
}

function Claim() {
  const { t } = useMessages();
  const [kept] = useState(readOrganizerToken);
  const arrived = useLinkToken();
  const token = arrived ?? kept;
  useEffect(() => {
    if (arrived !== undefined) keepOrganizerToken(arrived);
  }, [arrived]);

  if (token !== undefined) return <ClaimWith token={token} />;
  return (
    <Notice tone="warning" heading={t('account.organizer.incomplete')}>
      {t('account.organizer.incomplete-advice')}
    </Notice>
  );
}

function ClaimWith({ token }: { readonly token: string }) {
  const { t } = useMessages();
  const viewer = useViewer();
  const claim = useOrganizerClaim(token, () => keepOrganizerToken(undefined));

  if (claim.isAnswered) return <ClaimOutcome refusal={claim.refusal} />;
  if (!viewer.isKnown) return <Skeleton lines={2} />;
  if (viewer.account) return <OrganizerClaim email={viewer.account.email} claim={claim} />;
  return (
    <Notice
      heading={t('account.organizer.sign-in-first')}
      actions={
        <LinkButton variant="primary" to={signInPath(paths.firstOrganizer.to())}>
          {t('account.organizer.sign-in')}
        </LinkButton>
      }
    >
      {t('account.organizer.sign-in-advice')}
    </Notice>
  );
}
