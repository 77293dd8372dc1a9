import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import buttonStyles from '../button/button.module.css';
import { classNames } from '../class-names.js';
import { Icon } from '../icon/icon.js';

export interface DownloadLinkProps {
  /** A file of the server, from `@voix/web-platform/routing`. */
  readonly href: string;
  /** Says what one gets, and in which format. */
  readonly children: ReactNode;
  readonly icon?: LucideIcon;
}

/** A link that gives a file: the browser asks the server for it, not the router for a page. */
export function DownloadLink({ href, children, icon }: DownloadLinkProps) {
  return (
    <a href={href} download className={classNames(buttonStyles.root, buttonStyles.secondary)}>
      <span>{children}</span>
      {icon && <Icon of={icon} />}
    </a>
  );
}
