/**
 * Ages that a person may state, in bands wide enough to name nobody. They are counted, to say who took part and who is
 * missing, and never shown with a person. Fifteen is the age from which one consents alone in France.
 */
export const AGE_BANDS = [
  'FROM_15_TO_24',
  'FROM_25_TO_39',
  'FROM_40_TO_59',
  'FROM_60_TO_74',
  'FROM_75',
] as const;
export type AgeBand = (typeof AGE_BANDS)[number];
