import type { LucideIcon } from 'lucide-react';
import styles from './icon.module.css';

export interface IconProps {
  /** An icon imported alone: `import Check from 'lucide-react/icons/check'`. */
  readonly of: LucideIcon;
  /** What it says when no text beside it says it. Without one, the icon is decoration and is not read out. */
  readonly label?: string | undefined;
}

/** An icon at the size of the text around it. */
export function Icon({ of: Drawing, label }: IconProps) {
  return label === undefined ? (
    <Drawing
      className={styles.root}
      size="1.15em"
      strokeWidth={2.1}
      aria-hidden="true"
      focusable="false"
    />
  ) : (
    <Drawing
      className={styles.root}
      size="1.15em"
      strokeWidth={2.1}
      role="img"
      aria-label={label}
    />
  );
}
