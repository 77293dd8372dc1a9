import type { Actor } from '@voix/api-platform/request-context';
import { DomainError } from '@voix/domain-kernel';

/** This person may not do this; the code says why. */
export class NotEligible extends DomainError<'NOT_ELIGIBLE' | 'GUESTS_NOT_ALLOWED'> {}

/** Someone who signed in. */
export type SignedInActor = Actor & { readonly accountId: string };

export type EligibilityDecision =
  | { readonly allowed: true; readonly actor: SignedInActor }
  | { readonly allowed: false; readonly reason: NotEligible };

/** A name, a college and a territory are declared by someone who has an account: a guest is only a browser. */
export function mayEditProfile(actor: Actor | null): EligibilityDecision {
  return isSignedIn(actor)
    ? { allowed: true, actor }
    : { allowed: false, reason: new NotEligible('GUESTS_NOT_ALLOWED') };
}

/** The first administrator is someone with an account, while there is no other. */
export function mayBecomeFirstOrganizer(
  actor: Actor | null,
  hasAdministrator: boolean,
): EligibilityDecision {
  if (!isSignedIn(actor)) return mayEditProfile(actor);
  return hasAdministrator
    ? { allowed: false, reason: new NotEligible('NOT_ELIGIBLE') }
    : { allowed: true, actor };
}

export function isSignedIn(actor: Actor | null): actor is SignedInActor {
  return actor !== null && actor.accountId !== null;
}
