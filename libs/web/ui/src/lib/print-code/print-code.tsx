import { encodeQR } from 'qr';
import { useMemo } from 'react';
import { useMessages } from '@voix/web-platform/i18n';
import { squaresOf } from '../qr-code/qr-code.js';
import styles from './print-code.module.css';

export interface PrintCodeProps {
  /** Where the paper leads, whole: `https://…`. */
  readonly address: string;
}

/** On paper only: the way back to the page, for a phone and for the eye. */
export function PrintCode({ address }: PrintCodeProps) {
  const { t } = useMessages();
  const rows = useMemo(() => encodeQR(address, 'raw', { border: 2 }), [address]);
  return (
    <figure className={styles.root}>
      <svg
        className={styles.code}
        viewBox={`0 0 ${rows.length} ${rows.length}`}
        role="img"
        aria-label={t('ui.print-code.label')}
        shapeRendering="crispEdges"
      >
        <path d={squaresOf(rows)} />
      </svg>
      <figcaption className={styles.caption}>
        {t('ui.print-code.caption')}
        <span className={styles.address}>{address}</span>
      </figcaption>
    </figure>
  );
}
