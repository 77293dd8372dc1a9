import type { Actor } from './actor.js';

/** What a use case may tell the browser it answers to. Jobs and the command line have none. */
export interface ClientChannel {
  /** Gives the browser a new session and lets the rest of this request act as its owner. */
  startSession(token: string, expiresAt: Date, actor: Actor): void;
  endSession(): void;
  /** A random value that stays in this browser; binds a sign-in link to the browser that asked for it. */
  readonly browserToken: string | null;
  keepBrowserToken(token: string): void;
  /** Nothing that was asked for waits any more. */
  dropBrowserToken(): void;
  /** A short description of the browser for the list of sessions, such as "Firefox, Android". */
  readonly label: string;
}
