import CircleCheck from 'lucide-react/icons/circle-check';
import Info from 'lucide-react/icons/info';
import OctagonX from 'lucide-react/icons/octagon-x';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { useMessages } from '@voix/web-platform/i18n';
import { classNames } from '../class-names.js';
import { Icon } from '../icon/icon.js';
import styles from './notice.module.css';

export type NoticeTone = 'info' | 'success' | 'warning' | 'refused';

const ICONS: Readonly<Record<NoticeTone, LucideIcon>> = {
  info: Info,
  success: CircleCheck,
  warning: TriangleAlert,
  refused: OctagonX,
};

export interface NoticeProps {
  readonly tone?: NoticeTone;
  /** What happened, in a few words. */
  readonly heading: ReactNode;
  /** Why, and what to do now. */
  readonly children?: ReactNode;
  /** Buttons and links that follow from it. */
  readonly actions?: ReactNode;
  /**
   * How it reaches those who listen: `status` waits for a pause, `alert` interrupts, `none` for a notice which
   * stands in the page from the start.
   */
  readonly announce?: 'none' | 'status' | 'alert';
  /** A strip over the whole width that stays in sight, for what concerns the page and not a part of it. */
  readonly isBanner?: boolean;
  readonly ref?: Ref<HTMLDivElement>;
}

/** Says what happened, why, and what to do. The tone has a word and an icon, not only a colour. */
export function Notice({
  tone = 'info',
  heading,
  children,
  actions,
  announce = 'none',
  isBanner = false,
  ref,
}: NoticeProps) {
  const { t } = useMessages();
  return (
    <div
      ref={ref}
      className={classNames(styles.root, styles[tone], isBanner && styles.banner)}
      role={announce === 'none' ? undefined : announce}
      tabIndex={ref ? -1 : undefined}
    >
      <Icon of={ICONS[tone]} label={t(`ui.notice.${tone}`)} />
      <div className={styles.body}>
        <p className={styles.heading}>{heading}</p>
        {children && <div className={styles.text}>{children}</div>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
