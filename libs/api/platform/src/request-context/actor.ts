import type { Permission, Role, Scope } from '@voix/contracts/permissions';
import { permissionsOf } from '@voix/contracts/permissions';

/** A role held somewhere. */
export interface RoleGrant {
  readonly role: Role;
  readonly scope: Scope;
}

/** The person behind a request: a participant, with an account once they have signed in. */
export interface Actor {
  readonly participantId: string;
  /** Internal number of the participant: in keys of large tables, never shown. */
  readonly participantRef: number;
  readonly accountId: string | null;
  readonly sessionId: string | null;
  /** The roles in force: those of a session that has not passed the second factor are not among them (A58). */
  readonly grants: readonly RoleGrant[];
  /** The roles that are held, and come into force once this session passes the second factor. */
  readonly grantsAwaitingSecondFactor?: readonly RoleGrant[];
  /** When this session passed the second factor, by the clock of the database. */
  readonly secondFactorAt?: Date | null;
}

/** Why an actor may not do something. */
export type MissingPermission = 'UNAUTHENTICATED' | 'SECOND_FACTOR_REQUIRED' | 'FORBIDDEN';

/** The permissions an actor holds in a scope. A platform role holds in every edition. */
export function permissionsIn(actor: Actor | null, scope: Scope): ReadonlySet<Permission> {
  return permissionsOfGrants(actor?.grants ?? [], scope);
}

/** Why an actor may not do something in a scope; null when they may. */
export function missingPermission(
  actor: Actor | null,
  permission: Permission,
  scope: Scope,
): MissingPermission | null {
  if (actor?.accountId == null) return 'UNAUTHENTICATED';
  if (permissionsIn(actor, scope).has(permission)) return null;
  const awaiting = permissionsOfGrants(actor.grantsAwaitingSecondFactor ?? [], scope);
  return awaiting.has(permission) ? 'SECOND_FACTOR_REQUIRED' : 'FORBIDDEN';
}

function permissionsOfGrants(grants: readonly RoleGrant[], scope: Scope): ReadonlySet<Permission> {
  const held = grants.filter((grant) => covers(grant.scope, scope));
  return new Set(held.flatMap((grant) => permissionsOf(grant.role)));
}

function covers(held: Scope, asked: Scope): boolean {
  if (held.kind === 'PLATFORM') return true;
  if (asked.kind === 'PLATFORM' || held.editionId !== asked.editionId) return false;
  if (held.kind === 'EDITION') return true;
  return asked.kind === 'TERRITORY' && held.territoryCode === asked.territoryCode;
}
