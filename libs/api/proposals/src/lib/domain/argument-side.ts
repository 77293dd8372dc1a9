/** Whether a reason speaks for a proposal or against it. */
export const ARGUMENT_SIDES = ['AGAINST', 'FOR'] as const;
export type ArgumentSide = (typeof ARGUMENT_SIDES)[number];
