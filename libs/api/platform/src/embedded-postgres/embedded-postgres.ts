import type { DatabaseAccess } from '../database/database-access.js';

/** What a start is busy with when it takes longer than a moment. */
export type EmbeddedPostgresStep = 'initialising' | 'starting' | 'recovering';

export type EmbeddedPostgresOptions = {
  /** Created when missing. */
  readonly database?: string;
  readonly onProgress?: (step: EmbeddedPostgresStep) => void;
  /** The server ended although nobody asked: `restart()` repairs and starts it again. */
  readonly onUnexpectedExit?: () => void;
} & ({ readonly mode: 'durable'; readonly directory: string } | { readonly mode: 'test' });

export interface EmbeddedPostgres {
  /** Connection string of the owner: a superuser, for migrations and for tests. */
  readonly url: string;
  /** The owner's address and the application's; its role can sign in once `prepareDatabase` has admitted it. */
  readonly access: DatabaseAccess;
  readonly port: number;
  readonly pid: number;
  /** Where data, log and passwords really are. */
  readonly directory: string;
  /** Same data, same port. Repairs what a crash left. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}
