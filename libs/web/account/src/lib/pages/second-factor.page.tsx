import { useQuery } from '@apollo/client/react';
import { useCallback, useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { useMessages } from '@voix/web-platform/i18n';
import { paths, returnPathOf, signInPath } from '@voix/web-platform/routing';
import { LinkButton, Notice, PageHeader, QueryResult, Skeleton } from '@voix/web-ui';
import { getFragmentData } from '../../generated/fragment-masking.js';
import {
  MySecurityFragmentDoc,
  SecurityDocument,
  type SecurityQuery,
} from '../../generated/graphql.js';
import { PasskeySignIn } from '../components/passkeys/passkey-sign-in.js';
import { FirstFactor } from '../components/second-factor/first-factor.js';
import { RecoveryCodes } from '../components/second-factor/recovery-codes.js';
import { SecondFactorCode } from '../components/second-factor/second-factor-code.js';
import { useGoOn } from '../hooks/use-go-on.js';
import styles from './account.module.css';

/** Where a role comes into force: with a code or a passkey, or, the first time, with the choice of one. */
export function SecondFactorPage() {
  const { t } = useMessages();
  const returnTo = returnPathOf(useLocation().search);
  const [codes, setCodes] = useState<readonly string[]>();
  const [isLeaving, setLeaving] = useState(false);
  const leave = useCallback(() => setLeaving(true), []);
  return (
    <div className={styles.narrow}>
      <PageHeader
        title={t('account.second-factor.title')}
        lead={codes ? undefined : t('account.second-factor.lead')}
      />
      {isLeaving && <GoingOn way={returnTo} />}
      {!isLeaving && codes && <RecoveryCodes codes={codes} onKept={leave} />}
      {!codes && (
        <Ways isLeaving={isLeaving} returnTo={returnTo} onPassed={leave} onCodes={setCodes} />
      )}
    </div>
  );
}

/** Asks again for everything, the role being in force, then goes where the reader was. */
function GoingOn({ way }: { readonly way: string | undefined }) {
  const goOn = useGoOn();
  useEffect(() => {
    goOn(way).catch(reportError);
  }, [goOn, way]);
  return <Skeleton />;
}

interface WaysProps {
  readonly returnTo: string | undefined;
  readonly onPassed: () => void;
  readonly onCodes: (codes: readonly string[]) => void;
}

/** The question stays while one leaves: all are asked again then, and one taken away meanwhile would never be answered. */
function Ways({ isLeaving, ...props }: WaysProps & { readonly isLeaving: boolean }) {
  // What is set up on this page must not change it while its codes are on their way.
  const query = useQuery(SecurityDocument, { fetchPolicy: 'no-cache' });
  if (isLeaving) return null;
  return (
    <QueryResult of={query} skeleton={<Skeleton />}>
      {(data) => <WaysOf data={data} {...props} />}
    </QueryResult>
  );
}

function WaysOf({
  data,
  returnTo,
  onPassed,
  onCodes,
}: WaysProps & { readonly data: SecurityQuery }) {
  const { t } = useMessages();
  const { secondFactor } = getFragmentData(MySecurityFragmentDoc, data.viewer);
  if (!secondFactor) return <SignInFirst returnTo={returnTo} />;
  const { isRequired, isPassed, authenticator, passkeys } = secondFactor;
  if (isPassed || !isRequired) return <NothingToDo isPassed={isPassed} returnTo={returnTo} />;
  const hasCodes = authenticator.addedAt !== null || authenticator.recoveryCodesLeft > 0;
  if (passkeys.length === 0 && !hasCodes)
    return (
      <div className={styles.stack}>
        <FirstFactor onCodes={onCodes} />
        <Later returnTo={returnTo} />
      </div>
    );
  return (
    <div className={styles.stack}>
      {hasCodes && <SecondFactorCode onPassed={onPassed} />}
      {passkeys.length > 0 && (
        <PasskeySignIn
          onSignedIn={onPassed}
          lead={t(hasCodes ? 'account.second-factor.or-passkey' : 'account.second-factor.passkey')}
        />
      )}
      <Later returnTo={returnTo} />
    </div>
  );
}

/** Whoever holds a role is a person like any other as well. */
function Later({ returnTo }: { readonly returnTo: string | undefined }) {
  const { t } = useMessages();
  return (
    <p>
      <LinkButton to={returnTo ?? paths.home.to()}>{t('account.second-factor.later')}</LinkButton>
    </p>
  );
}

function NothingToDo({
  isPassed,
  returnTo,
}: {
  readonly isPassed: boolean;
  readonly returnTo: string | undefined;
}) {
  const { t } = useMessages();
  return (
    <Notice
      tone="success"
      heading={t(isPassed ? 'account.second-factor.passed' : 'account.second-factor.not-needed')}
      actions={
        <LinkButton to={returnTo ?? paths.myPage.to()}>
          {t('account.second-factor.go-on')}
        </LinkButton>
      }
    />
  );
}

function SignInFirst({ returnTo }: { readonly returnTo: string | undefined }) {
  const { t } = useMessages();
  return (
    <Notice
      heading={t('account.organizer.sign-in-first')}
      actions={
        <LinkButton variant="primary" to={signInPath(returnTo ?? paths.myPage.to())}>
          {t('account.organizer.sign-in')}
        </LinkButton>
      }
    />
  );
}
