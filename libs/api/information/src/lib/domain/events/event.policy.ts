import { missingPermission, type RequestContext } from '@voix/api-platform/request-context';
import type { RefusalCode } from '@voix/contracts/error-codes';
import { permissionsOf, type Scope } from '@voix/contracts/permissions';

type Actor = RequestContext['actor'];

export type EventVerdict =
  | { readonly allowed: true }
  /** A partner organiser, but of somewhere else: they are told so. */
  | { readonly allowed: false; readonly reason: 'OTHER_TERRITORY' }
  | { readonly allowed: false; readonly reason: 'REFUSED'; readonly refusal: RefusalCode };

/**
 * Who may announce, change or cancel an event of a territory. `within` is the territory, then the one that it lies in:
 * the partner of a region acts in its departments. Empty, it is the whole country, the edition's own.
 */
export function mayManageEvents(
  actor: Actor,
  editionId: string,
  within: readonly string[],
): EventVerdict {
  const refusals = scopesOf(editionId, within).map((scope) =>
    missingPermission(actor, 'events.manage', scope),
  );
  if (refusals.includes(null)) return { allowed: true };
  if (managedTerritories(actor, editionId).length > 0)
    return { allowed: false, reason: 'OTHER_TERRITORY' };
  const isHeldBack = refusals.includes('SECOND_FACTOR_REQUIRED');
  const refusal = isHeldBack ? 'SECOND_FACTOR_REQUIRED' : (refusals[0] ?? 'FORBIDDEN');
  return { allowed: false, reason: 'REFUSED', refusal };
}

/** The territories of a partner organiser in an edition. */
export function managedTerritories(actor: Actor, editionId: string): readonly string[] {
  return (actor?.grants ?? [])
    .filter(({ role }) => permissionsOf(role).includes('events.manage'))
    .flatMap(({ scope }) =>
      scope.kind === 'TERRITORY' && scope.editionId === editionId ? [scope.territoryCode] : [],
    );
}

function scopesOf(editionId: string, within: readonly string[]): Scope[] {
  return within.length === 0
    ? [{ kind: 'EDITION', editionId }]
    : within.map((territoryCode) => ({ kind: 'TERRITORY', editionId, territoryCode }));
}
