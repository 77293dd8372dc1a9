import Check from 'lucide-react/icons/check';
import Copy from 'lucide-react/icons/copy';
import { useState } from 'react';
import { useMessages } from '@voix/web-platform/i18n';
import { Button } from '../button/button.js';
import styles from './receipt-code.module.css';

export interface ReceiptCodeProps {
  readonly code: string;
  /** What the receipt is for: "votre vote", "votre proposition". */
  readonly label: string;
}

/** A code to keep: shown whole, selectable in one gesture, copied with a button where the browser lets us. */
export function ReceiptCode({ code, label }: ReceiptCodeProps) {
  const { t } = useMessages();
  const [isCopied, setCopied] = useState(false);
  const canCopy = 'clipboard' in navigator;

  const copy = async () => {
    await navigator.clipboard.writeText(code);
    setCopied(true);
  };

  return (
    <div className={styles.root}>
      <span className={styles.label}>{label}</span>
      <code className={styles.code}>{code}</code>
      {canCopy && (
        <Button variant="quiet" icon={isCopied ? Check : Copy} onClick={copy}>
          {isCopied ? t('ui.receipt-code.copied') : t('ui.receipt-code.copy')}
        </Button>
      )}
    </div>
  );
}
