import { useQuery } from '@apollo/client/react';
import { useLocation } from 'react-router';
import { useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import { Button, UserErrorMessage } from '@voix/web-ui';
import { IdentityProvidersDocument } from '../../../generated/graphql.js';
import styles from '../passkeys/passkeys.module.css';

const REFUSALS = new Set([
  'OPENID_CANCELLED',
  'OPENID_FAILED',
  'OPENID_UNAVAILABLE',
  'IDENTITY_LINKED_ELSEWHERE',
]);

export interface ProviderSignInProps {
  readonly returnTo: string | undefined;
  /** What precedes the buttons. */
  readonly lead: string;
}

/** Other services with which to sign in; nothing where none is set up, nor while that is asked. */
export function ProviderSignIn({ returnTo, lead }: ProviderSignInProps) {
  const { t } = useMessages();
  const { data } = useQuery(IdentityProvidersDocument);
  const providers = data?.identityProviders ?? [];
  if (providers.length === 0) return null;
  return (
    <div className={styles.root}>
      <p>{lead}</p>
      {providers.map(({ id, label }) => (
        // A form of the browser and no operation: it leaves the site.
        <form key={id} method="post" action={paths.openIdSignIn.to({ provider: id })}>
          {returnTo !== undefined && <input type="hidden" name="returnTo" value={returnTo} />}
          <Button type="submit">{t('account.identity.sign-in-with', { provider: label })}</Button>
        </form>
      ))}
    </div>
  );
}

/** Why a person who came back from another service is not signed in. */
export function ProviderRefusal() {
  const code = new URLSearchParams(useLocation().search).get('refus');
  if (code === null || !REFUSALS.has(code)) return null;
  return (
    <div className={styles.refusal}>
      <UserErrorMessage error={{ __typename: 'UserError', code, message: '' }} />
    </div>
  );
}
