import { encodeQR } from 'qr';
import { useMemo } from 'react';
import styles from './qr-code.module.css';

export interface QrCodeProps {
  /** What a camera reads. */
  readonly text: string;
  /** What it is for, to those who do not see it. */
  readonly label: string;
}

/** One dark square is one step of a single path: as many elements would weigh on the page. */
export function squaresOf(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
}

/** A picture to scan from the screen. It stays dark on light in a dark page: many cameras read no other. */
export function QrCode({ text, label }: QrCodeProps) {
  const rows = useMemo(() => encodeQR(text, 'raw', { border: 4 }), [text]);
  return (
    <svg
      className={styles.root}
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={squaresOf(rows)} />
    </svg>
  );
}
