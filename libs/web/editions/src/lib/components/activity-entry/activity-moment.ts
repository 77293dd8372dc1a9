import type { InteractionMomentData } from '../vote-call/interaction-state.js';

/** Whether people can take part in an activity: what they can do now, or when they can next. */
export type ActivityMoment =
  | { readonly kind: 'open'; readonly open: readonly InteractionMomentData[] }
  | { readonly kind: 'coming'; readonly opensAt: string }
  | { readonly kind: 'closed' };

/** Looking at results is not taking part. */
export function activityMoment(moments: readonly InteractionMomentData[]): ActivityMoment {
  const acts = moments.filter(({ interaction }) => interaction !== 'SEE_RESULTS');
  const open = acts.filter(({ isOpen }) => isOpen);
  if (open.length > 0) return { kind: 'open', open };
  const [opensAt] = acts.flatMap((moment) => moment.opensAt ?? []).toSorted();
  return opensAt === undefined ? { kind: 'closed' } : { kind: 'coming', opensAt };
}
