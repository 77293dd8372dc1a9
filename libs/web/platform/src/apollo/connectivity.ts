import { createContext, use, useSyncExternalStore } from 'react';

/** Whether the service can be reached, as the browser says and as the last request showed. */
export interface Connectivity {
  readonly isOnline: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
  /** A request went unanswered. */
  readonly lost: () => void;
  /** A request was answered. */
  readonly reached: () => void;
}

export function createConnectivity(target: Window = window): Connectivity {
  const listeners = new Set<() => void>();
  let isOnline = target.navigator.onLine;
  const become = (next: boolean) => {
    if (next === isOnline) return;
    isOnline = next;
    for (const listener of listeners) listener();
  };
  target.addEventListener('online', () => become(true));
  target.addEventListener('offline', () => become(false));
  return {
    isOnline: () => isOnline,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    lost: () => become(false),
    reached: () => become(true),
  };
}

const ALWAYS_ONLINE: Connectivity = {
  isOnline: () => true,
  subscribe: () => () => undefined,
  lost: () => undefined,
  reached: () => undefined,
};

const ConnectivityContext = createContext<Connectivity>(ALWAYS_ONLINE);

export const ConnectivityProvider = ConnectivityContext;

export function useIsOnline(): boolean {
  const connectivity = use(ConnectivityContext);
  return useSyncExternalStore(connectivity.subscribe, connectivity.isOnline);
}
