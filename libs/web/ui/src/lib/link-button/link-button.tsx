import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { ButtonVariant } from '../button/button.js';
import buttonStyles from '../button/button.module.css';
import { classNames } from '../class-names.js';
import { Icon } from '../icon/icon.js';

export interface LinkButtonProps {
  /** A path from `@voix/web-platform/routing`. */
  readonly to: string;
  readonly children: ReactNode;
  readonly variant?: ButtonVariant;
  readonly icon?: LucideIcon;
}

/** A link that carries the page's main step: it goes somewhere, a `Button` does something. */
export function LinkButton({ to, children, variant = 'secondary', icon }: LinkButtonProps) {
  return (
    <Link to={to} className={classNames(buttonStyles.root, buttonStyles[variant])}>
      <span>{children}</span>
      {icon && <Icon of={icon} />}
    </Link>
  );
}
