/**
 * - `GUEST`: takes part from one browser, without an account.
 * - `REGISTERED`: belongs to an account.
 * - `IMPORTED`: came with data from elsewhere; nobody signs in as them.
 * - `MERGED`: was a guest; what they did now belongs to a registered participant.
 * - `ERASED`: had their data erased; what they did counts and points to nobody.
 */
export type ParticipantKind = 'GUEST' | 'REGISTERED' | 'IMPORTED' | 'MERGED' | 'ERASED';

/** What others may know of a participant: the public side of a person, never the account. */
export interface ParticipantSummary {
  readonly id: string;
  /** Internal number: in keys of large tables, never shown. */
  readonly ref: number;
  readonly displayName: string;
  readonly collegeCode: string | null;
  readonly territoryCode: string | null;
}
