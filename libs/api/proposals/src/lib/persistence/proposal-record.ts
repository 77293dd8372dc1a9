import type { Channel } from '../domain/channel.js';
import type { ProposalState } from '../domain/proposal-state.js';

/** A proposal as reads answer it: everything but the body, which is read only where it is shown. */
export interface ProposalRecord {
  readonly id: string;
  readonly ref: number;
  readonly editionId: string;
  readonly activityId: string;
  readonly number: number;
  readonly themeId: string | null;
  readonly authorParticipantId: string | null;
  readonly channel: Channel;
  readonly state: ProposalState;
  readonly stateReason: string | null;
  readonly stateChangedAt: Date | null;
  readonly isErased: boolean;
  readonly mergedIntoId: string | null;
  readonly currentVersion: number;
  readonly title: string;
  readonly receiptCode: string;
  readonly submittedAt: Date;
  /** The instant of submission with all its digits: JavaScript dates lose microseconds, and a cursor may not. */
  readonly submittedAtExactly: string;
}

export const PROPOSAL_COLUMNS = `id, ref, edition_id as "editionId", activity_id as "activityId", number,
  theme_id as "themeId", author_participant_id as "authorParticipantId", channel, state,
  state_reason as "stateReason", state_changed_at as "stateChangedAt", merged_into_id as "mergedIntoId",
  erased_at is not null as "isErased",
  current_version as "currentVersion", title, receipt_code as "receiptCode", submitted_at as "submittedAt",
  to_char(submitted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "submittedAtExactly"`;
