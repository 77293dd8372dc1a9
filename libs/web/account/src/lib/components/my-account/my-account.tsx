import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { readFailure, type Failure } from '@voix/web-platform/apollo';
import { useMessages } from '@voix/web-platform/i18n';
import { paths } from '@voix/web-platform/routing';
import { useRenewSession } from '@voix/web-platform/session';
import { Button, FailureMessage, useAnnounce } from '@voix/web-ui';
import { SignOutDocument } from '../../../generated/graphql.js';
import { MySection } from '../my-section/my-section.js';
import styles from './my-account.module.css';

/** The address by which I sign in, and the way out. */
export function MyAccount({ email }: { readonly email: string }) {
  const { t } = useMessages();
  const { signOut, isLeaving, failure } = useSignOut();
  return (
    <MySection heading={t('account.account.heading')} note={t('account.account.note')}>
      <p className={styles.email}>{email}</p>
      {failure && <FailureMessage failure={failure} />}
      <p>
        <Button isPending={isLeaving} onClick={signOut}>
          {t('account.account.sign-out')}
        </Button>
      </p>
    </MySection>
  );
}

function useSignOut() {
  const { t } = useMessages();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const renewSession = useRenewSession();
  const [leave] = useMutation(SignOutDocument);
  const [isLeaving, setLeaving] = useState(false);
  const [failure, setFailure] = useState<Failure>();

  const signOut = async () => {
    setLeaving(true);
    setFailure(undefined);
    try {
      await leave();
      await renewSession();
      announce(t('account.account.signed-out'));
      await navigate(paths.home.to());
    } catch (error) {
      setFailure(readFailure(error));
      setLeaving(false);
    }
  };
  return { signOut, isLeaving, failure };
}
