import { Component, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { CrashView } from './crash-view.js';

interface BoundaryProps {
  readonly children: ReactNode;
  /** Another page is another chance. */
  readonly place: string;
}

interface BoundaryState {
  readonly error?: unknown;
  readonly place: string;
}

class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { place: this.props.place };

  static getDerivedStateFromError(error: unknown): Partial<BoundaryState> {
    return { error: error ?? new Error('Something was thrown that says nothing') };
  }

  static getDerivedStateFromProps(
    { place }: BoundaryProps,
    state: BoundaryState,
  ): BoundaryState | null {
    return place === state.place ? null : { place, error: undefined };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === undefined ? this.props.children : <CrashView error={error} />;
  }
}

/** A page that breaks leaves the header, the menu and the way out standing. */
export function PageErrorBoundary({ children }: { readonly children: ReactNode }) {
  const { pathname } = useLocation();
  return <Boundary place={pathname}>{children}</Boundary>;
}
