import type { Actor } from '@voix/api-platform/request-context';
import { DomainError } from '@voix/domain-kernel';

/** This person may not do this; the code says why. */
export class NotEligible extends DomainError<'NOT_ELIGIBLE' | 'GUESTS_NOT_ALLOWED'> {}

export type Decision =
  { readonly allowed: true } | { readonly allowed: false; readonly reason: NotEligible };

/** A name, a college and a territory are declared by someone who has an account: a guest is only a browser. */
export function mayEditProfile(actor: Actor | null): Decision {
  return isSignedIn(actor)
    ? { allowed: true }
    : { allowed: false, reason: new NotEligible('GUESTS_NOT_ALLOWED') };
}

/** The first administrator is whoever holds the link and has an account, while there is no other. */
export function mayClaimOrganizer(actor: Actor | null, hasAdministrator: boolean): Decision {
  if (!isSignedIn(actor)) return { allowed: false, reason: new NotEligible('GUESTS_NOT_ALLOWED') };
  return hasAdministrator
    ? { allowed: false, reason: new NotEligible('NOT_ELIGIBLE') }
    : { allowed: true };
}

function isSignedIn(actor: Actor | null): boolean {
  return actor !== null && actor.accountId !== null;
}
