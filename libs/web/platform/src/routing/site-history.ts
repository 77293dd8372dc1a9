import {
  NavigationType,
  createPath,
  parsePath,
  type Location,
  type Navigator,
  type To,
} from 'react-router';
import { randomUuid } from '../random/random-uuid.js';

export interface HistoryMove {
  readonly location: Location;
  readonly action: NavigationType;
}

/** Asked before leaving a page; it calls `leave` when the person agrees, now or later. */
export type LeaveGuard = (leave: () => void) => void;

/**
 * The browser's history as the router sees it, with one thing more: a page may ask to be left only with the
 * person's agreement, by a link, by code or by the Back button.
 */
export interface SiteHistory extends Navigator {
  readonly current: HistoryMove;
  listen(listener: (move: HistoryMove) => void): () => void;
  guard(guard: LeaveGuard): () => void;
}

interface EntryState {
  readonly index: number;
  readonly key: string;
  readonly state: unknown;
}

function readEntry(history: History): EntryState | undefined {
  const value: unknown = history.state;
  return typeof value === 'object' && value !== null && 'index' in value
    ? (value as EntryState)
    : undefined;
}

function locationOf(target: Window): Location {
  const { pathname, search, hash } = target.location;
  const entry = readEntry(target.history);
  return {
    pathname,
    search,
    hash,
    key: entry?.key ?? 'default',
    state: entry?.state,
    mask: undefined,
  };
}

export function createSiteHistory(target: Window = window): SiteHistory {
  const { history } = target;
  const listeners = new Set<(move: HistoryMove) => void>();
  let leaveGuard: LeaveGuard | undefined;
  let isReturning = false;
  let index = readEntry(history)?.index ?? 0;
  let current: HistoryMove = { location: locationOf(target), action: NavigationType.Pop };

  const newEntry = (at: number, state: unknown): EntryState => ({
    index: at,
    key: randomUuid().slice(0, 8),
    state,
  });

  function tell(action: NavigationType): void {
    current = { location: locationOf(target), action };
    for (const listener of listeners) listener(current);
  }

  function whenFree(isSamePage: boolean, move: () => void): void {
    if (leaveGuard && !isSamePage) leaveGuard(move);
    else move();
  }

  function go(to: To, state: unknown, action: NavigationType): void {
    const path = typeof to === 'string' ? parsePath(to) : to;
    const { pathname } = current.location;
    whenFree((path.pathname ?? pathname) === pathname, () => {
      const href = createPath({ pathname, ...path });
      if (action === NavigationType.Push) {
        index += 1;
        history.pushState(newEntry(index, state), '', href);
      } else history.replaceState(newEntry(index, state), '', href);
      tell(action);
    });
  }

  function onPop(): void {
    if (isReturning) {
      isReturning = false;
      return;
    }
    const entry = readEntry(history);
    if (!entry) {
      // The browser followed a link inside the page (`#content`): a new entry which is not yet ours.
      index += 1;
      history.replaceState(newEntry(index, undefined), '');
      tell(NavigationType.Push);
      return;
    }
    const steps = entry.index - index;
    const isSamePage = target.location.pathname === current.location.pathname;
    if (leaveGuard && !isSamePage && steps !== 0) {
      isReturning = true;
      history.go(-steps);
      leaveGuard(() => history.go(steps));
      return;
    }
    index = entry.index;
    tell(NavigationType.Pop);
  }

  if (!readEntry(history)) history.replaceState(newEntry(index, undefined), '');
  target.addEventListener('popstate', onPop);

  return {
    get current() {
      return current;
    },
    createHref: (to) => (typeof to === 'string' ? to : createPath(to)),
    go: (steps) => history.go(steps),
    push: (to, state: unknown) => go(to, state, NavigationType.Push),
    replace: (to, state: unknown) => go(to, state, NavigationType.Replace),
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    guard(guard) {
      leaveGuard = (leave) =>
        guard(() => {
          leaveGuard = undefined;
          leave();
        });
      const mine = leaveGuard;
      return () => {
        if (leaveGuard === mine) leaveGuard = undefined;
      };
    },
  };
}
