import type { ActivityKind } from '@voix/contracts/validation';
import type { Interaction } from '@voix/domain-phase-calendar';

/**
 * What each kind can open at all. A cell of the grid outside this list does not exist. Amendments are a word of the
 * calendar that no form serves yet: a kind takes it up here together with the form, and organisers then find it.
 */
const FITTING: Readonly<Record<ActivityKind, readonly Interaction[]>> = {
  PROPOSALS: ['SUBMIT', 'ARGUE', 'VOTE', 'SEE_RESULTS'],
  QUESTIONNAIRE: ['SUBMIT', 'SEE_RESULTS'],
  TESTIMONIES: ['SUBMIT', 'SEE_RESULTS'],
  QUESTION_BOX: ['SUBMIT', 'VOTE', 'SEE_RESULTS'],
  HEARINGS: ['SUBMIT', 'SEE_RESULTS'],
};

/** What an activity of this kind can open, in the order of a visit. */
export function interactionsOf(kind: ActivityKind): readonly Interaction[] {
  return FITTING[kind];
}
