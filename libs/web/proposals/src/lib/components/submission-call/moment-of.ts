import type { Interaction, SubmissionCallFragment } from '../../../generated/graphql.js';

export type Moment = Pick<
  SubmissionCallFragment['moments'][number],
  'isOpen' | 'opensAt' | 'closesAt'
>;

const NEVER: Moment = { isOpen: false, opensAt: null, closesAt: null };

/** When an interaction is possible; never, for one that the activity does not offer. */
export function momentOf(
  moments: SubmissionCallFragment['moments'],
  interaction: Interaction,
): Moment {
  return moments.find((moment) => moment.interaction === interaction) ?? NEVER;
}
