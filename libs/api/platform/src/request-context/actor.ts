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
  readonly grants: readonly RoleGrant[];
}

/** The permissions an actor holds in a scope. A platform role holds in every edition. */
export function permissionsIn(actor: Actor | null, scope: Scope): ReadonlySet<Permission> {
  const held = (actor?.grants ?? []).filter((grant) => covers(grant.scope, scope));
  return new Set(held.flatMap((grant) => permissionsOf(grant.role)));
}

function covers(held: Scope, asked: Scope): boolean {
  if (held.kind === 'PLATFORM') return true;
  return asked.kind === 'EDITION' && held.editionId === asked.editionId;
}
