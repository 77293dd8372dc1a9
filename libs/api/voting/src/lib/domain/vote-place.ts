import { createSecretKey, type KeyObject } from 'node:crypto';

/** The proposal that a vote is about, by its inner and outer names. Nothing of it ever changes, so it may be kept. */
export interface VotePlace {
  readonly proposalId: string;
  readonly proposalRef: number;
  readonly activityId: string;
  readonly activityRef: number;
  readonly editionId: string;
  readonly editionRef: number;
  /** Secret of the activity from which voters' pseudonyms are made. */
  readonly pseudonymKey: KeyObject;
}

/** An activity with its secret, as consultations hand it out. */
export interface PlaceActivity {
  readonly id: string;
  readonly ref: number;
  readonly editionId: string;
  readonly editionRef: number;
  readonly pseudonymKey: Uint8Array;
}

/** The places of the proposals of one activity. The key is prepared once: doing it for each vote costs more than the hash. */
export function placesIn(
  activity: PlaceActivity,
): (proposal: { readonly id: string; readonly ref: number }) => VotePlace {
  const shared = {
    activityId: activity.id,
    activityRef: activity.ref,
    editionId: activity.editionId,
    editionRef: activity.editionRef,
    pseudonymKey: createSecretKey(activity.pseudonymKey),
  };
  return ({ id, ref }) => ({ ...shared, proposalId: id, proposalRef: ref });
}
