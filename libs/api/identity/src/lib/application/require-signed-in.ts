import { RefusalError } from '@voix/api-platform/access';
import type { RequestContext } from '@voix/api-platform/request-context';
import { isSignedIn, type SignedInActor } from '../domain/eligibility.policy.js';

/** Who is signed in and asks for something of their own. */
export function requireSignedIn({ actor }: RequestContext): SignedInActor {
  if (!isSignedIn(actor)) throw new RefusalError('UNAUTHENTICATED');
  return actor;
}
