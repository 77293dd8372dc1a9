import Check from 'lucide-react/icons/check';
import Copy from 'lucide-react/icons/copy';
import { useState } from 'react';
import { useMessages } from '@voix/web-platform/i18n';
import { Button } from '@voix/web-ui';
import { TakingPlace } from '../taking-place/taking-place.js';
import styles from './second-factor.module.css';

export interface RecoveryCodesProps {
  readonly codes: readonly string[];
  readonly onKept: () => Promise<void> | void;
}

/** Codes for the day when the phone is lost. They are shown this once: nothing goes on before they are kept. */
export function RecoveryCodes({ codes, onKept }: RecoveryCodesProps) {
  const { t } = useMessages();
  const [isCopied, setCopied] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(codes.join('\n'));
    setCopied(true);
  };
  const goOn = async () => {
    setLeaving(true);
    await onKept();
  };
  return (
    <TakingPlace>
      <section className={styles.root} aria-labelledby="recovery-codes">
        <h2 id="recovery-codes" className={styles.heading}>
          {t('account.recovery.heading')}
        </h2>
        <p>{t('account.recovery.why')}</p>
        <ul className={styles.codes}>
          {codes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ul>
        <p>{t('account.recovery.once')}</p>
        <div className={styles.actions}>
          <Button variant="primary" isPending={isLeaving} onClick={goOn}>
            {t('account.recovery.kept')}
          </Button>
          {'clipboard' in navigator && (
            <Button icon={isCopied ? Check : Copy} onClick={copy}>
              {isCopied ? t('account.recovery.copied') : t('account.recovery.copy')}
            </Button>
          )}
          <Button onClick={() => window.print()}>{t('account.recovery.print')}</Button>
        </div>
      </section>
    </TakingPlace>
  );
}
