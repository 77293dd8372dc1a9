import { missingPermission, type RequestContext } from '@voix/api-platform/request-context';
import type { RefusalCode } from '@voix/contracts/error-codes';

export type ImportVerdict =
  { readonly allowed: true } | { readonly allowed: false; readonly reason: RefusalCode };

/** Whoever runs the server's own commands, or holds the permission on the platform: an import may make an edition. */
export function mayImport({
  origin,
  actor,
}: Pick<RequestContext, 'origin' | 'actor'>): ImportVerdict {
  if (origin === 'cli' || origin === 'job') return { allowed: true };
  const missing = missingPermission(actor, 'imports.run', { kind: 'PLATFORM' });
  return missing === null ? { allowed: true } : { allowed: false, reason: missing };
}
