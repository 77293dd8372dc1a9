import type { VoteIntent } from './decide-vote.js';
import type { VotePlace } from './vote-place.js';

/** How many random bytes the ledger entry of a vote carries. */
export const NONCE_BYTES = 12;

/** One request as it goes into a batch. */
export interface VoteRequest {
  readonly place: VotePlace;
  readonly participantId: string;
  readonly participantRef: number;
  /** How sure the platform is of the person: in the ledger, beside each vote. */
  readonly assurance: 'GUEST' | 'ACCOUNT' | 'IMPORTED';
  readonly intent: VoteIntent;
  readonly clientKey: string;
  /** Random bytes that make the ledger entry unlike any other. */
  readonly nonce: Uint8Array;
  readonly charterVersion: number;
  /** The notice it was cast under elsewhere; that of its transaction unless said, even as none. */
  readonly noticeVersion?: number | null;
  /** When it was cast elsewhere; a vote cast here has the time of its transaction. */
  readonly votedAt?: Date;
}

/** What was written, or what an earlier request had written. */
export interface VoteRecord {
  readonly receipt: Uint8Array;
  readonly votedAt: Date;
}
