import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '../class-names.js';
import { Icon } from '../icon/icon.js';
import styles from './tag.module.css';

export type TagTone = 'plain' | 'accent' | 'warning' | 'refused';

export interface TagProps {
  readonly children: ReactNode;
  readonly tone?: TagTone;
  readonly icon?: LucideIcon;
}

/** A state or a subject in two words. It is never a control. */
export function Tag({ children, tone = 'plain', icon }: TagProps) {
  return (
    <span className={classNames(styles.root, styles[tone])}>
      {icon && <Icon of={icon} />}
      {children}
    </span>
  );
}
