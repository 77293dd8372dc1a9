import { permissionsIn, type RequestContext } from '@voix/api-platform/request-context';
import type { RefusalCode } from '@voix/contracts/error-codes';
import type { Scope } from '@voix/contracts/permissions';

export type ConfigurationVerdict =
  { readonly allowed: true } | { readonly allowed: false; readonly reason: RefusalCode };

/** Who may set up editions and move their phases: whoever runs the server's own commands and jobs, or holds the permission there. */
export function mayConfigure(
  { origin, actor }: Pick<RequestContext, 'origin' | 'actor'>,
  scope: Scope,
): ConfigurationVerdict {
  if (origin === 'cli' || origin === 'job') return { allowed: true };
  if (actor?.accountId == null) return { allowed: false, reason: 'UNAUTHENTICATED' };
  return permissionsIn(actor, scope).has('editions.configure')
    ? { allowed: true }
    : { allowed: false, reason: 'FORBIDDEN' };
}
