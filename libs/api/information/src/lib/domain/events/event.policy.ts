import { missingPermission, type RequestContext } from '@voix/api-platform/request-context';
import type { RefusalCode } from '@voix/contracts/error-codes';
import { permissionsOf, type Scope } from '@voix/contracts/permissions';

type Actor = RequestContext['actor'];

export type EventVerdict =
  | { readonly allowed: true }
  /** A partner organiser, but of somewhere else: they are told so. */
  | { readonly allowed: false; readonly reason: 'OTHER_TERRITORY' }
  | { readonly allowed: false; readonly reason: 'REFUSED'; readonly refusal: RefusalCode };

/** Who may announce, change or cancel an event of this territory; the whole country is the edition's own. */
export function mayManageEvents(
  actor: Actor,
  editionId: string,
  territoryCode: string | null,
): EventVerdict {
  const missing = missingPermission(actor, 'events.manage', scopeOf(editionId, territoryCode));
  if (missing === null) return { allowed: true };
  if (managedTerritories(actor, editionId).length > 0)
    return { allowed: false, reason: 'OTHER_TERRITORY' };
  return { allowed: false, reason: 'REFUSED', refusal: missing };
}

/** The territories of a partner organiser in an edition. */
export function managedTerritories(actor: Actor, editionId: string): readonly string[] {
  return (actor?.grants ?? [])
    .filter(({ role }) => permissionsOf(role).includes('events.manage'))
    .flatMap(({ scope }) =>
      scope.kind === 'TERRITORY' && scope.editionId === editionId ? [scope.territoryCode] : [],
    );
}

function scopeOf(editionId: string, territoryCode: string | null): Scope {
  return territoryCode === null
    ? { kind: 'EDITION', editionId }
    : { kind: 'TERRITORY', editionId, territoryCode };
}
