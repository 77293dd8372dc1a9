import { Injectable } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import type { RequestContext, RoleGrant } from '@voix/api-platform/request-context';
import type { Role, Scope, ScopeKind } from '@voix/contracts/permissions';

/** A role as the database writes it. */
export interface GrantRow {
  readonly role: Role;
  readonly scopeKind: ScopeKind;
  readonly scopeId: string | null;
  readonly territoryCode: string | null;
}

/** A role that an account holds in a scope. */
export interface RoleHeld {
  readonly accountId: string;
  readonly role: Role;
  readonly scope: Scope;
}

/** A role that somebody holds, as the table has it. */
export interface StoredRoleHolder {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  readonly editionId: string | null;
  readonly territoryCode: string | null;
  readonly grantedAt: Date;
}

export interface NewRoleAssignment extends RoleHeld {
  readonly id: string;
  readonly grantedByAccountId: string | null;
}

/** SQL: the roles that the account of a column holds now, as JSON. */
export function grantsOfAccount(column: string): string {
  return `select coalesce(jsonb_agg(jsonb_build_object('role', role, 'scopeKind', scope_kind, 'scopeId', scope_id,
      'territoryCode', territory_code)), '[]')
    from role_assignments where account_id = ${column} and revoked_at is null`;
}

export function grantOf({ role, ...where }: GrantRow): RoleGrant {
  return { role, scope: scopeOfRow(where) };
}

function scopeOfRow({ scopeId, territoryCode }: Omit<GrantRow, 'role'>): Scope {
  if (scopeId === null) return { kind: 'PLATFORM' };
  if (territoryCode === null) return { kind: 'EDITION', editionId: scopeId };
  return { kind: 'TERRITORY', editionId: scopeId, territoryCode };
}

@Injectable()
export class RoleRepository {
  constructor(private readonly database: Database) {}

  async grantsOf(ctx: RequestContext, accountId: string): Promise<RoleGrant[]> {
    const [row] = await this.database.query<{ grants: GrantRow[] }>(
      ctx,
      `select (${grantsOfAccount('$1')}) as grants`,
      [accountId],
    );
    return (row?.grants ?? []).map(grantOf);
  }

  /** Gives a role. False when the account holds it already in this scope. */
  async insert(ctx: RequestContext, assignment: NewRoleAssignment): Promise<boolean> {
    const { id, accountId, role, scope, grantedByAccountId } = assignment;
    const rows = await this.database.query(
      ctx,
      `insert into role_assignments
         (id, account_id, role, scope_kind, scope_id, territory_code, granted_by_account_id)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning id`,
      [id, accountId, role, ...placeOf(scope), grantedByAccountId],
    );
    return rows.length > 0;
  }

  /** Takes a role back and answers the id of what gave it; null when the account does not hold it in this scope. */
  async revoke(ctx: RequestContext, { accountId, role, scope }: RoleHeld): Promise<string | null> {
    const [row] = await this.database.query<{ id: string }>(
      ctx,
      `update role_assignments set revoked_at = now()
       where account_id = $1 and role = $2 and scope_kind = $3 and scope_id is not distinct from $4
         and territory_code is not distinct from $5 and revoked_at is null
       returning id`,
      [accountId, role, ...placeOf(scope)],
    );
    return row?.id ?? null;
  }

  /** Who holds roles in an edition and its territories now, by role, then by address. */
  findHolders(
    ctx: RequestContext,
    editionId: string,
    withPlatform: boolean,
  ): Promise<StoredRoleHolder[]> {
    return this.database.query<StoredRoleHolder>(
      ctx,
      `select assignment.id, account.email, assignment.role, assignment.scope_id as "editionId",
         assignment.territory_code as "territoryCode", assignment.granted_at as "grantedAt"
       from role_assignments assignment join accounts account on account.id = assignment.account_id
       where assignment.revoked_at is null
         and (assignment.scope_id = $1 or ($2 and assignment.scope_kind = 'PLATFORM'))
       order by assignment.role, account.email_canonical, assignment.territory_code`,
      [editionId, withPlatform],
    );
  }

  /**
   * The accounts that administer the platform, none of which loses that role before the transaction ends: two who
   * revoke each other at the same time come one after the other, and the second finds themselves alone.
   */
  async lockAdministrators(ctx: RequestContext): Promise<string[]> {
    const rows = await this.database.query<{ accountId: string }>(
      ctx,
      `select account_id as "accountId" from role_assignments
       where role = 'ADMINISTRATOR' and scope_kind = 'PLATFORM' and revoked_at is null
       order by id for no key update`,
    );
    return rows.map(({ accountId }) => accountId);
  }

  async hasAdministrator(ctx: RequestContext): Promise<boolean> {
    const rows = await this.database.query(
      ctx,
      `select 1 from role_assignments
       where role = 'ADMINISTRATOR' and scope_kind = 'PLATFORM' and revoked_at is null limit 1`,
    );
    return rows.length > 0;
  }
}

/** The columns of a scope: its kind, its edition, its territory. */
function placeOf(scope: Scope): [ScopeKind, string | null, string | null] {
  return [
    scope.kind,
    scope.kind === 'PLATFORM' ? null : scope.editionId,
    scope.kind === 'TERRITORY' ? scope.territoryCode : null,
  ];
}
