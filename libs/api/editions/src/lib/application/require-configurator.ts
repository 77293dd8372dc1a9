import { RefusalError } from '@voix/api-platform/access';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { Scope } from '@voix/contracts/permissions';
import { mayConfigure } from '../domain/edition.policy.js';

/** Lets those pass who may configure editions in this scope; refuses everyone else. */
export function requireConfigurator(ctx: RequestContext, scope: Scope): void {
  const verdict = mayConfigure(ctx, scope);
  if (!verdict.allowed) throw new RefusalError(verdict.reason);
}
