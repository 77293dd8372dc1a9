import styles from './logo.module.css';

/**
 * The word, drawn: the "o" is a speech balloon (a voice), the "x" the cross on a ballot (a vote). In French, *voix* is both.
 */
export function Logo({ label }: { readonly label: string }) {
  return (
    <svg className={styles.root} viewBox="0 0 116 42" role="img" aria-label={label}>
      <path className={styles.ink} d="M2.5 5.5h8l8.3 22.8L27.1 5.5H35L22.6 38.8h-7.7Z" />
      <path
        className={styles.ink}
        fillRule="evenodd"
        d="M48.5 13.6a12.9 12.9 0 1 1-4.9 24.85L36.2 41l1.9-7.35A12.9 12.9 0 0 1 48.5 13.6Zm0 6.7a6.2 6.2 0 1 0 0 12.4 6.2 6.2 0 0 0 0-12.4Z"
      />
      <path className={styles.ink} d="M67.2 14.2h7v24.6h-7z" />
      <circle className={styles.ink} cx="70.7" cy="6.8" r="4.3" />
      <path
        className={styles.cross}
        d="M84.2 16.2c8.2 5.6 16.6 12.6 23.4 20.4M109.6 13.4c-9.2 7-18.2 15-26.2 24.8"
      />
    </svg>
  );
}
