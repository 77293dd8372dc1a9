import { createContext, use, useEffect, useSyncExternalStore, type ReactNode } from 'react';
import { useIsOnline } from './connectivity.js';
import type { Outbox, OutboxEntry, OutboxReport } from './outbox.js';

const OutboxContext = createContext<Outbox | undefined>(undefined);

export interface OutboxProviderProps {
  readonly outbox: Outbox;
  /** A failure in sending is a bug: the application reports it. */
  readonly onFailure: (error: unknown) => void;
  readonly children: ReactNode;
}

const FIRST_RETRY_MILLISECONDS = 2_000;
const LAST_RETRY_MILLISECONDS = 30_000;

/** Sends what waits: at the start, each time the network comes back, and ever less often until it has left. */
export function OutboxProvider({ outbox, onFailure, children }: OutboxProviderProps) {
  const isOnline = useIsOnline();
  const isWaiting = useSyncExternalStore(outbox.subscribe, () => outbox.entries().length > 0);
  useEffect(() => {
    if (isOnline && outbox.entries().length > 0) outbox.flush().catch(onFailure);
  }, [isOnline, outbox, onFailure]);
  useEffect(() => {
    if (!isWaiting) return undefined;
    // A server that was away while the network was there gives no sign of its return.
    return retry(() => {
      outbox.flush().catch(onFailure);
    });
  }, [isWaiting, outbox, onFailure]);
  return <OutboxContext value={outbox}>{children}</OutboxContext>;
}

/** Calls after two seconds, then after twice as long each time, up to half a minute. Answers how to end it. */
function retry(work: () => void): () => void {
  let delay = FIRST_RETRY_MILLISECONDS;
  let timer = setTimeout(function again() {
    work();
    delay = Math.min(2 * delay, LAST_RETRY_MILLISECONDS);
    timer = setTimeout(again, delay);
  }, delay);
  return () => clearTimeout(timer);
}

export interface OutboxState {
  readonly entries: readonly OutboxEntry[];
  readonly reports: readonly OutboxReport[];
  readonly add: Outbox['add'];
  /** Tries to send now, for an act that cannot wait for a sign of the network. */
  readonly flush: Outbox['flush'];
  readonly dismissReports: () => void;
}

/** What waits in this browser, and what became of what has left. */
export function useOutbox(): OutboxState {
  const outbox = use(OutboxContext);
  if (!outbox) throw new Error('OutboxProvider is missing above this component');
  const entries = useSyncExternalStore(outbox.subscribe, outbox.entries);
  const reports = useSyncExternalStore(outbox.subscribe, outbox.reports);
  const { add, flush, dismissReports } = outbox;
  return { entries, reports, add, flush, dismissReports };
}
