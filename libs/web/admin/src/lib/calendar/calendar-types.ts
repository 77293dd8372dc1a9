import type { AdminCalendarFragment } from '../../generated/graphql.js';

/** An edition as this part of the administration sees it. */
export type Calendar = AdminCalendarFragment;
export type Phase = Calendar['phases'][number];
export type Activity = Calendar['activities'][number];

/** Whether people have been told: then each change takes a reason, which they read. */
export function isAnnounced({ state }: Calendar): boolean {
  return state !== 'DRAFT';
}
