import { useMessages } from '@voix/web-platform/i18n';
import { useNewRecoveryCodes } from '../../hooks/use-new-recovery-codes.js';
import { AddPasskey } from '../passkeys/add-passkey.js';
import { canUsePasskeys } from '../passkeys/device.js';
import { AuthenticatorSetup } from './authenticator-setup.js';
import styles from './second-factor.module.css';

export interface FirstFactorProps {
  /** One was chosen and works; these are the codes for the day when it is lost. */
  readonly onCodes: (codes: readonly string[]) => void;
}

/** The first time: which second check to use from now on. */
export function FirstFactor({ onCodes }: FirstFactorProps) {
  const { t } = useMessages();
  const newCodes = useNewRecoveryCodes();
  return (
    <div className={styles.root}>
      <p>{t('account.second-factor.choose')}</p>
      {canUsePasskeys() && (
        <section className={styles.root} aria-labelledby="first-passkey">
          <h2 id="first-passkey" className={styles.heading}>
            {t('account.second-factor.with-passkey')}
          </h2>
          <p>{t('account.second-factor.with-passkey-note')}</p>
          <AddPasskey onAdded={async () => onCodes(await newCodes())} />
        </section>
      )}
      <section className={styles.root} aria-labelledby="first-authenticator">
        <h2 id="first-authenticator" className={styles.heading}>
          {t('account.second-factor.with-authenticator')}
        </h2>
        <p>{t('account.second-factor.with-authenticator-note')}</p>
        <AuthenticatorSetup beginLabel={t('account.authenticator.begin')} onConfirmed={onCodes} />
      </section>
    </div>
  );
}
