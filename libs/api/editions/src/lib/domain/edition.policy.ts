import { missingPermission, type RequestContext } from '@voix/api-platform/request-context';
import type { RefusalCode } from '@voix/contracts/error-codes';
import { permissionsOf, type Permission, type Scope } from '@voix/contracts/permissions';

export type ConfigurationVerdict =
  { readonly allowed: true } | { readonly allowed: false; readonly reason: RefusalCode };

/** Who may set up editions and move their phases: whoever runs the server's own commands and jobs, or holds the permission there. */
export function mayConfigure(
  { origin, actor }: Pick<RequestContext, 'origin' | 'actor'>,
  scope: Scope,
): ConfigurationVerdict {
  if (origin === 'cli' || origin === 'job') return { allowed: true };
  const missing = missingPermission(actor, 'editions.configure', scope);
  return missing === null ? { allowed: true } : { allowed: false, reason: missing };
}

/** Where a person holds a permission: on the whole platform, or in these editions. */
export interface EditionReach {
  readonly everywhere: boolean;
  readonly editionIds: readonly string[];
}

/** Which drafts a person may look at: those of the editions where they hold a role, of whatever territory. */
export function previewReach(actor: RequestContext['actor']): EditionReach {
  return reachOf(actor, 'editions.preview');
}

/** Which editions a person prepares and runs. */
export function configurationReach(actor: RequestContext['actor']): EditionReach {
  return reachOf(actor, 'editions.configure');
}

function reachOf(actor: RequestContext['actor'], permission: Permission): EditionReach {
  const scopes = (actor?.grants ?? [])
    .filter(({ role }) => permissionsOf(role).includes(permission))
    .map(({ scope }) => scope);
  return {
    everywhere: scopes.some(({ kind }) => kind === 'PLATFORM'),
    editionIds: scopes.flatMap((scope) => ('editionId' in scope ? [scope.editionId] : [])),
  };
}
