import { useMutation, useQuery } from '@apollo/client/react';
import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { matchResult, type UserErrorData } from '@voix/web-platform/apollo';
import { useMessages } from '@voix/web-platform/i18n';
import { paths, signInPath } from '@voix/web-platform/routing';
import {
  Button,
  FailureMessage,
  LinkButton,
  Notice,
  PageHeader,
  QueryResult,
  Skeleton,
  UserErrorMessage,
} from '@voix/web-ui';
import {
  DropPendingIdentityDocument,
  LinkPendingIdentityDocument,
  PendingIdentityDocument,
  type PendingIdentityQuery,
} from '../../generated/graphql.js';
import { useAct } from '../hooks/use-act.js';
import styles from './account.module.css';

/** The end of a first sign-in with another service: whose account does this identity open? */
export function LinkIdentityPage() {
  const { t } = useMessages();
  const query = useQuery(PendingIdentityDocument, { fetchPolicy: 'network-only' });
  return (
    <div className={styles.narrow}>
      <PageHeader title={t('account.identity.title')} />
      <QueryResult of={query} skeleton={<Skeleton />}>
        {(data) => <Contents data={data} />}
      </QueryResult>
    </div>
  );
}

function Contents({ data }: { readonly data: PendingIdentityQuery }) {
  const { t } = useMessages();
  const { pendingIdentity, account } = data.viewer;
  if (!pendingIdentity)
    return (
      <Notice
        heading={t('account.identity.nothing')}
        actions={<LinkButton to={paths.signIn.to()}>{t('account.organizer.sign-in')}</LinkButton>}
      />
    );
  const provider = pendingIdentity.label;
  if (!account)
    return (
      <Notice
        heading={t('account.identity.one-more-step', { provider })}
        actions={
          <LinkButton variant="primary" to={signInPath(paths.linkIdentity.to())}>
            {t('account.identity.give-address')}
          </LinkButton>
        }
      >
        {t('account.identity.one-more-step-advice')}
      </Notice>
    );
  return <Question provider={provider} email={account.email} />;
}

function Question({ provider, email }: { readonly provider: string; readonly email: string }) {
  const { t } = useMessages();
  const navigate = useNavigate();
  const [sendLink] = useMutation(LinkPendingIdentityDocument);
  const [sendDrop] = useMutation(DropPendingIdentityDocument);
  const link = useAct(
    useCallback(async () => {
      const { data } = await sendLink();
      if (!data) throw new Error('The mutation answered nothing');
      return matchResult(data.linkPendingIdentity, {
        LinkPendingIdentitySuccess: (): UserErrorData | undefined => undefined,
        UserError: (refusal) => refusal,
      });
    }, [sendLink]),
  );
  const drop = useAct(
    useCallback(async () => {
      await sendDrop();
      return undefined;
    }, [sendDrop]),
  );
  const failure = link.failure ?? drop.failure;
  const thenGo = (isDone: boolean) => (isDone ? navigate(paths.myPage.to()) : undefined);
  return (
    <div className={styles.stack}>
      <p>{t('account.identity.question', { provider, email })}</p>
      {link.refusal && <UserErrorMessage error={link.refusal} />}
      {failure && <FailureMessage failure={failure} />}
      <p>
        <Button
          variant="primary"
          isPending={link.isActing}
          onClick={async () => thenGo(await link.act())}
        >
          {t('account.identity.link')}
        </Button>{' '}
        <Button isPending={drop.isActing} onClick={async () => thenGo(await drop.act())}>
          {t('account.identity.do-not-link')}
        </Button>
      </p>
    </div>
  );
}
