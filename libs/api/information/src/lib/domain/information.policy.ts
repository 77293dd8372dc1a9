import { missingPermission, type RequestContext } from '@voix/api-platform/request-context';
import type { RefusalCode } from '@voix/contracts/error-codes';
import type { Permission } from '@voix/contracts/permissions';

export type InformationPermission = Extract<Permission, `information.${string}`>;

export type InformationVerdict =
  { readonly allowed: true } | { readonly allowed: false; readonly reason: RefusalCode };

/** Who may write or review what an edition tells: the server's own commands and jobs, or who holds the permission there. */
export function mayKeepInformation(
  { origin, actor }: Pick<RequestContext, 'origin' | 'actor'>,
  permission: InformationPermission,
  editionId: string,
): InformationVerdict {
  if (origin === 'cli' || origin === 'job') return { allowed: true };
  const missing = missingPermission(actor, permission, { kind: 'EDITION', editionId });
  return missing === null ? { allowed: true } : { allowed: false, reason: missing };
}
