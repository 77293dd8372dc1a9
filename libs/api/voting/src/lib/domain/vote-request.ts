import type { VoteIntent } from './decide-vote.js';

/** The proposal that a vote is about, by its inner and outer names. Nothing of it ever changes, so it may be kept. */
export interface VotePlace {
  readonly proposalId: string;
  readonly proposalRef: number;
  readonly activityId: string;
  readonly activityRef: number;
  readonly editionId: string;
  readonly editionRef: number;
  /** Secret of the activity from which voters' pseudonyms are made. */
  readonly pseudonymKey: Uint8Array;
}

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
}

/** What was written, or what an earlier request had written. */
export interface VoteRecord {
  readonly receipt: Uint8Array;
  readonly votedAt: Date;
}
