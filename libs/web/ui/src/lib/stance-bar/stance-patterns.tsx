import styles from './stance-bar.module.css';

/** The same three patterns as on the buttons: slanted lines, dots, level lines. */
export function StancePatterns({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern
        id={`${id}-AGREE`}
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="1.5" height="7" className={styles.mark} />
      </pattern>
      <pattern id={`${id}-NEUTRAL`} width="7" height="7" patternUnits="userSpaceOnUse">
        <circle cx="3.5" cy="3.5" r="1.2" className={styles.mark} />
      </pattern>
      <pattern id={`${id}-DISAGREE`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="1.5" className={styles.mark} />
      </pattern>
    </defs>
  );
}
