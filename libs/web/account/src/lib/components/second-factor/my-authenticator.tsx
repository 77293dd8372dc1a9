import { useMutation } from '@apollo/client/react';
import { useCallback, useRef } from 'react';
import { matchResult, type UserErrorData } from '@voix/web-platform/apollo';
import { useMessages } from '@voix/web-platform/i18n';
import { Button, DateText, FailureMessage, UserErrorMessage, useAnnounce } from '@voix/web-ui';
import {
  RemoveAuthenticatorDocument,
  type MySecurityFragment,
} from '../../../generated/graphql.js';
import { useAct } from '../../hooks/use-act.js';
import { useNewRecoveryCodes } from '../../hooks/use-new-recovery-codes.js';
import { MySection } from '../my-section/my-section.js';
import { AuthenticatorSetup } from './authenticator-setup.js';

type Authenticator = NonNullable<MySecurityFragment['secondFactor']>['authenticator'];

export interface MyAuthenticatorProps {
  readonly authenticator: Authenticator;
  /** Whether there is anything that codes on paper would stand in for. */
  readonly hasFactor: boolean;
  readonly timeZone: string;
  readonly onCodes: (codes: readonly string[]) => void;
}

/** The application that shows codes, and the codes on paper. */
export function MyAuthenticator({
  authenticator,
  hasFactor,
  timeZone,
  onCodes,
}: MyAuthenticatorProps) {
  const { t } = useMessages();
  const { addedAt } = authenticator;
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <>
      <MySection
        heading={t('account.authenticator.heading')}
        note={t('account.authenticator.note')}
        headingRef={heading}
      >
        <p>
          {addedAt === null ? (
            t('account.authenticator.none')
          ) : (
            <>
              {t('account.authenticator.added-on')} <DateText at={addedAt} timeZone={timeZone} />
            </>
          )}
        </p>
        <AuthenticatorSetup
          beginLabel={t(
            addedAt === null ? 'account.authenticator.begin' : 'account.authenticator.replace',
          )}
          onConfirmed={onCodes}
        />
        {addedAt !== null && <RemoveAuthenticator onRemoved={() => heading.current?.focus()} />}
      </MySection>
      {hasFactor && <MyRecoveryCodes left={authenticator.recoveryCodesLeft} onCodes={onCodes} />}
    </>
  );
}

function RemoveAuthenticator({ onRemoved }: { readonly onRemoved: () => void }) {
  const { t } = useMessages();
  const announce = useAnnounce();
  const [remove] = useMutation(RemoveAuthenticatorDocument);
  const ask = useCallback(async (): Promise<UserErrorData | undefined> => {
    const { data } = await remove();
    if (!data) throw new Error('The mutation answered nothing');
    return matchResult(data.removeAuthenticator, {
      RemoveAuthenticatorSuccess: (): UserErrorData | undefined => undefined,
      UserError: (refusal) => refusal,
    });
  }, [remove]);
  const { act, isActing, refusal, failure } = useAct(ask);
  const press = async () => {
    const isDone = await act();
    if (!isDone) return;
    announce(t('account.authenticator.removed'));
    onRemoved();
  };
  return (
    <>
      {refusal && <UserErrorMessage error={refusal} />}
      {failure && <FailureMessage failure={failure} />}
      <p>
        <Button variant="quiet" isPending={isActing} onClick={press}>
          {t('account.authenticator.remove')}
        </Button>
      </p>
    </>
  );
}

interface MyRecoveryCodesProps {
  readonly left: number;
  readonly onCodes: (codes: readonly string[]) => void;
}

function MyRecoveryCodes({ left, onCodes }: MyRecoveryCodesProps) {
  const { t } = useMessages();
  const newCodes = useNewRecoveryCodes();
  const ask = useCallback(async (): Promise<UserErrorData | undefined> => {
    onCodes(await newCodes());
    return undefined;
  }, [newCodes, onCodes]);
  const { act, isActing, failure } = useAct(ask);
  return (
    <MySection heading={t('account.recovery.heading')} note={t('account.recovery.note')}>
      <p>{t('account.recovery.left', { count: left })}</p>
      {failure && <FailureMessage failure={failure} />}
      <p>
        <Button isPending={isActing} onClick={() => act()}>
          {t('account.recovery.renew')}
        </Button>
      </p>
    </MySection>
  );
}
