import { readJson, writeJson } from '../storage/browser-storage.js';

/** An act that waits for the network, as it was decided. */
export interface OutboxEntry {
  /** The client key of the act: the server counts it once, however often it is sent. */
  readonly key: string;
  /** Which sender takes it: `votes`. */
  readonly channel: string;
  /** What it is about, so that a newer act on the same subject replaces an older one that never left. */
  readonly subject: string;
  readonly input: unknown;
  readonly queuedAt: string;
}

export type SendOutcome =
  | { readonly kind: 'sent' }
  /** The server has answered that it will not take it: no retry will change that. */
  | { readonly kind: 'refused'; readonly code: string; readonly message: string }
  /** No answer: it stays, and leaves again with the network. */
  | { readonly kind: 'unreachable' };

/** Sends one entry. It must carry `entry.key` to the server. */
export type OutboxSender = (entry: OutboxEntry) => Promise<SendOutcome>;

export interface OutboxReport {
  readonly entry: OutboxEntry;
  readonly outcome: Exclude<SendOutcome, { kind: 'unreachable' }>;
}

export interface Outbox {
  readonly entries: () => readonly OutboxEntry[];
  readonly reports: () => readonly OutboxReport[];
  readonly subscribe: (listener: () => void) => () => void;
  readonly add: (entry: Omit<OutboxEntry, 'queuedAt'>) => void;
  readonly flush: () => Promise<void>;
  readonly dismissReports: () => void;
}

const STORAGE_KEY = 'voix-outbox';

function isEntry(value: unknown): value is OutboxEntry {
  return (
    typeof value === 'object' &&
    value !== null &&
    'key' in value &&
    'channel' in value &&
    'subject' in value
  );
}

function readEntries(): readonly OutboxEntry[] {
  const stored = readJson(STORAGE_KEY);
  return Array.isArray(stored) ? stored.filter(isEntry) : [];
}

/** One tab sends at a time where the browser can promise it; elsewhere the client key makes a double harmless. */
async function alone(work: () => Promise<void>): Promise<void> {
  if ('locks' in navigator) await navigator.locks.request(STORAGE_KEY, work);
  else await work();
}

/**
 * Keeps acts that could not be sent, in this browser, and sends each once the network is back. What became of each is
 * reported: nothing leaves in silence.
 */
export function createOutbox(senderOf: (channel: string) => Promise<OutboxSender>): Outbox {
  const listeners = new Set<() => void>();
  let entries = readEntries();
  let isStored = true;
  let reports: readonly OutboxReport[] = [];

  function changed(): void {
    for (const listener of listeners) listener();
  }

  function keep(next: readonly OutboxEntry[]): void {
    entries = next;
    isStored = writeJson(STORAGE_KEY, next.length === 0 ? undefined : next);
    changed();
  }

  /** The storage is shared with other tabs; where there is none, what this tab remembers is all there is. */
  const waiting = () => (isStored ? readEntries() : entries);

  async function sendAll(): Promise<void> {
    for (const entry of waiting()) {
      const send = await senderOf(entry.channel);
      const outcome = await send(entry);
      if (outcome.kind === 'unreachable') return;
      reports = [...reports, { entry, outcome }];
      keep(waiting().filter(({ key }) => key !== entry.key));
    }
  }

  return {
    entries: () => entries,
    reports: () => reports,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add(entry) {
      const others = waiting().filter(
        ({ channel, subject }) => channel !== entry.channel || subject !== entry.subject,
      );
      keep([...others, { ...entry, queuedAt: new Date().toISOString() }]);
    },
    flush: () => alone(sendAll),
    dismissReports() {
      reports = [];
      changed();
    },
  };
}
