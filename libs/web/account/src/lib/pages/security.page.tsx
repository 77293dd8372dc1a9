import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useMessages } from '@voix/web-platform/i18n';
import { paths, secondFactorPath, signInPath } from '@voix/web-platform/routing';
import { useRenewSession } from '@voix/web-platform/session';
import { LinkButton, Notice, PageHeader, QueryResult, Skeleton, useAnnounce } from '@voix/web-ui';
import { getFragmentData } from '../../generated/fragment-masking.js';
import {
  MySecurityFragmentDoc,
  SecurityDocument,
  type SecurityQuery,
} from '../../generated/graphql.js';
import { MyAuthenticator } from '../components/second-factor/my-authenticator.js';
import { MyPasskeys } from '../components/passkeys/my-passkeys.js';
import { MyIdentities } from '../components/identities/my-identities.js';
import { RecoveryCodes } from '../components/second-factor/recovery-codes.js';

/** Between two editions no edition gives its zone; series are French so far. */
const ZONE_BETWEEN_EDITIONS = 'Europe/Paris';

/** How I sign in: passkeys, an application of codes, codes on paper, identities of other services. */
export function SecurityPage() {
  const { t } = useMessages();
  const [codes, setCodes] = useState<readonly string[]>();
  const renewSession = useRenewSession();
  const query = useQuery(SecurityDocument, { fetchPolicy: 'cache-and-network' });
  const keep = async () => {
    await renewSession();
    setCodes(undefined);
  };
  return (
    <>
      <PageHeader title={t('account.security.title')} lead={t('account.security.lead')} />
      {codes ? (
        <RecoveryCodes codes={codes} onKept={keep} />
      ) : (
        <QueryResult of={query} skeleton={<Skeleton shape="list" lines={4} />}>
          {(data) => <Contents data={data} onCodes={setCodes} />}
        </QueryResult>
      )}
    </>
  );
}

interface ContentsProps {
  readonly data: SecurityQuery;
  readonly onCodes: (codes: readonly string[]) => void;
}

function Contents({ data, onCodes }: ContentsProps) {
  const { t } = useMessages();
  const announce = useAnnounce();
  const { secondFactor } = getFragmentData(MySecurityFragmentDoc, data.viewer);
  if (!secondFactor)
    return (
      <Notice
        heading={t('account.organizer.sign-in-first')}
        actions={
          <LinkButton variant="primary" to={signInPath(paths.security.to())}>
            {t('account.organizer.sign-in')}
          </LinkButton>
        }
      />
    );
  const { isRequired, isPassed, authenticator, passkeys } = secondFactor;
  if (isRequired && !isPassed) return <PassFirst />;
  const timeZone = data.currentEdition?.timeZone ?? ZONE_BETWEEN_EDITIONS;
  return (
    <>
      <MyPasskeys
        passkeys={passkeys}
        timeZone={timeZone}
        onAdded={() => announce(t('account.passkey.added'))}
      />
      <MyAuthenticator
        authenticator={authenticator}
        hasFactor={passkeys.length > 0 || authenticator.addedAt !== null}
        timeZone={timeZone}
        onCodes={onCodes}
      />
      <MyIdentities of={data.viewer} timeZone={timeZone} />
    </>
  );
}

/** Whoever reads the mail of somebody with a role must not change what the role depends on. */
function PassFirst() {
  const { t } = useMessages();
  return (
    <Notice
      heading={t('account.security.pass-first')}
      actions={
        <LinkButton variant="primary" to={secondFactorPath(paths.security.to())}>
          {t('account.second-factor.do-it')}
        </LinkButton>
      }
    >
      {t('account.second-factor.waiting-advice')}
    </Notice>
  );
}
