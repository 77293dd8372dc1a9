/** What the server says of one interaction of an activity. */
export interface InteractionMomentData {
  readonly interaction: string;
  readonly isOpen: boolean;
  readonly opensAt?: string | null;
  readonly closesAt?: string | null;
}

export type InteractionState =
  | { readonly kind: 'open'; readonly closesAt: string | null }
  | { readonly kind: 'coming'; readonly opensAt: string }
  | { readonly kind: 'closed' };

/** Open until when, or opening when, or neither: as the server's clock decided. */
export function interactionState(
  interaction: 'SUBMIT' | 'VOTE',
  moments: readonly InteractionMomentData[] = [],
): InteractionState {
  const moment = moments.find((candidate) => candidate.interaction === interaction);
  if (moment?.isOpen) return { kind: 'open', closesAt: moment.closesAt ?? null };
  if (moment?.opensAt) return { kind: 'coming', opensAt: moment.opensAt };
  return { kind: 'closed' };
}
