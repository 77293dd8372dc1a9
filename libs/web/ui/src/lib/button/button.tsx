import LoaderCircle from 'lucide-react/icons/loader-circle';
import type { LucideIcon } from 'lucide-react';
import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { classNames } from '../class-names.js';
import { Icon } from '../icon/icon.js';
import styles from './button.module.css';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet';

type NativeProps = Pick<
  ButtonHTMLAttributes<HTMLButtonElement>,
  | 'aria-controls'
  | 'aria-describedby'
  | 'aria-expanded'
  | 'aria-haspopup'
  | 'aria-label'
  | 'aria-pressed'
  | 'id'
  | 'name'
  | 'onClick'
  | 'value'
>;

export interface ButtonProps extends NativeProps {
  /** A verb: what happens. */
  readonly children: ReactNode;
  /** One `primary` a screen. */
  readonly variant?: ButtonVariant;
  readonly type?: 'button' | 'submit' | 'reset';
  readonly icon?: LucideIcon;
  /** Under way: it stays focusable and readable, and does nothing more. */
  readonly isPending?: boolean;
  readonly isDisabled?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

/**
 * A native button: it needs no library to be pressed by keyboard, touch or voice. A disabled one stays in the
 * order of the page (`aria-disabled`), so that nobody looks for it in vain.
 */
export function Button({
  children,
  variant = 'secondary',
  type = 'button',
  icon,
  isPending = false,
  isDisabled = false,
  onClick,
  ...native
}: ButtonProps) {
  const isInert = isPending || isDisabled;
  return (
    <button
      {...native}
      type={isInert ? 'button' : type}
      className={classNames(styles.root, styles[variant])}
      aria-disabled={isInert || undefined}
      data-pending={isPending || undefined}
      onClick={isInert ? undefined : onClick}
    >
      {isPending ? <Icon of={LoaderCircle} /> : icon && <Icon of={icon} />}
      <span>{children}</span>
    </button>
  );
}
