import Check from 'lucide-react/icons/check';
import Link2 from 'lucide-react/icons/link-2';
import Printer from 'lucide-react/icons/printer';
import { useState } from 'react';
import { useMessages } from '@voix/web-platform/i18n';
import { Button, useAnnounce } from '@voix/web-ui';
import styles from './share-links.module.css';

export interface ShareLinksProps {
  /** The address to hand on, whole. */
  readonly address: string;
}

/** Hand a page on: copy its address, print it. */
export function ShareLinks({ address }: ShareLinksProps) {
  const { t } = useMessages();
  const announce = useAnnounce();
  const [isCopied, setCopied] = useState(false);

  const copy = async () => {
    await navigator.clipboard.writeText(address);
    setCopied(true);
    announce(t('proposals.share.copied'));
  };

  return (
    <div className={styles.root}>
      {'clipboard' in navigator ? (
        <Button
          variant="quiet"
          icon={isCopied ? Check : Link2}
          onClick={() => {
            copy().catch(reportError);
          }}
        >
          {isCopied ? t('proposals.share.copied') : t('proposals.share.copy')}
        </Button>
      ) : (
        // Without a clipboard, as on a site without encryption, the address is there to be selected.
        <span className={styles.address}>{address}</span>
      )}
      <Button variant="quiet" icon={Printer} onClick={() => window.print()}>
        {t('proposals.share.print')}
      </Button>
    </div>
  );
}
