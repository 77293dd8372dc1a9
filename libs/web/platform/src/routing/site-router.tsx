import {
  createContext,
  use,
  useEffect,
  useLayoutEffect,
  useState,
  useTransition,
  type ReactNode,
} from 'react';
import { Router } from 'react-router';
import { PageArrivals } from './page-arrival.js';
import type { LeaveGuard, SiteHistory } from './site-history.js';

interface Navigation {
  readonly history: SiteHistory | undefined;
  readonly isPending: boolean;
}

const NavigationContext = createContext<Navigation>({ history: undefined, isPending: false });

export interface SiteRouterProps {
  readonly history: SiteHistory;
  readonly children: ReactNode;
}

/**
 * React Router in its declarative form: the data router would weigh 16 kB more on the first page. A page stays
 * on the screen until the next one is ready.
 */
export function SiteRouter({ history, children }: SiteRouterProps) {
  const [move, setMove] = useState(history.current);
  const [isPending, startTransition] = useTransition();
  useLayoutEffect(() => history.listen((next) => startTransition(() => setMove(next))), [history]);

  return (
    <NavigationContext value={{ history, isPending }}>
      <Router location={move.location} navigationType={move.action} navigator={history}>
        <PageArrivals>{children}</PageArrivals>
      </Router>
    </NavigationContext>
  );
}

/** Whether another page has been asked for and is on its way. */
export function useIsNavigating(): boolean {
  return use(NavigationContext).isPending;
}

/**
 * While `isActive`, leaving the page by any door calls `onLeave` first. Closing the tab shows the browser's own
 * question: pages cannot word it.
 */
export function useLeaveGuard(isActive: boolean, onLeave: LeaveGuard): void {
  const { history } = use(NavigationContext);

  useEffect(() => (isActive ? history?.guard(onLeave) : undefined), [history, isActive, onLeave]);

  useEffect(() => {
    if (!isActive) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isActive]);
}
