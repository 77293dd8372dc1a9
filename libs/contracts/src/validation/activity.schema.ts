/** The ways of taking part: each has its own form and its own data. */
export const ACTIVITY_KINDS = [
  'PROPOSALS',
  'QUESTIONNAIRE',
  'TESTIMONIES',
  'QUESTION_BOX',
  'HEARINGS',
] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];
