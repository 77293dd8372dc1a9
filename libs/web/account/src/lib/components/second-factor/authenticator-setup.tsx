import { useMutation } from '@apollo/client/react';
import { useCallback, useState } from 'react';
import type { UserErrorData } from '@voix/web-platform/apollo';
import { useMessages } from '@voix/web-platform/i18n';
import { Button, FailureMessage, QrCode } from '@voix/web-ui';
import {
  BeginAuthenticatorSetupDocument,
  type BeginAuthenticatorSetupMutation,
} from '../../../generated/graphql.js';
import { useAct } from '../../hooks/use-act.js';
import { TakingPlace } from '../taking-place/taking-place.js';
import { FirstCode } from './first-code.js';
import { LocalCode } from './local-code.js';
import styles from './second-factor.module.css';

type Setup = BeginAuthenticatorSetupMutation['beginAuthenticatorSetup'];

export interface AuthenticatorSetupProps {
  readonly beginLabel: string;
  readonly onConfirmed: (recoveryCodes: readonly string[]) => void;
}

/** An application that shows codes, linked in two steps: scan, then type its first code. */
export function AuthenticatorSetup({ beginLabel, onConfirmed }: AuthenticatorSetupProps) {
  const [setup, setSetup] = useState<Setup>();
  const [begin] = useMutation(BeginAuthenticatorSetupDocument);
  const ask = useCallback(async (): Promise<UserErrorData | undefined> => {
    const { data } = await begin();
    setSetup(data?.beginAuthenticatorSetup);
    return undefined;
  }, [begin]);
  const { act, isActing, failure } = useAct(ask);

  if (setup) return <Steps setup={setup} onConfirmed={onConfirmed} />;
  return (
    <>
      {failure && <FailureMessage failure={failure} />}
      <p>
        <Button isPending={isActing} onClick={() => act()}>
          {beginLabel}
        </Button>
      </p>
    </>
  );
}

interface StepsProps {
  readonly setup: Setup;
  readonly onConfirmed: (recoveryCodes: readonly string[]) => void;
}

/** Groups of four are copied with fewer slips. */
const inFours = (secret: string) => secret.match(/.{1,4}/g)?.join(' ') ?? secret;

function Steps({ setup, onConfirmed }: StepsProps) {
  const { t } = useMessages();
  return (
    <TakingPlace>
      <ol className={styles.steps}>
        <li>
          <div className={styles.step}>
            <p>{t('account.authenticator.scan')}</p>
            <QrCode text={setup.uri} label={t('account.authenticator.picture')} />
            <p>{t('account.authenticator.cannot-scan')}</p>
            <code className={styles.secret}>{inFours(setup.secret)}</code>
            <LocalCode secret={setup.secret} />
          </div>
        </li>
        <li>
          <FirstCode setupToken={setup.setupToken} onConfirmed={onConfirmed} />
        </li>
      </ol>
    </TakingPlace>
  );
}
