import { Injectable } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import type { RequestContext, RoleGrant } from '@voix/api-platform/request-context';
import type { Role, Scope, ScopeKind } from '@voix/contracts/permissions';

/** A role as the database writes it. */
export interface GrantRow {
  readonly role: Role;
  readonly scopeKind: ScopeKind;
  readonly scopeId: string | null;
}

export interface NewRoleAssignment {
  readonly id: string;
  readonly accountId: string;
  readonly role: Role;
  readonly scope: Scope;
  readonly grantedByAccountId: string | null;
}

/** SQL: the roles that the account of a column holds now, as JSON. */
export function grantsOfAccount(column: string): string {
  return `select coalesce(jsonb_agg(jsonb_build_object('role', role, 'scopeKind', scope_kind, 'scopeId', scope_id)), '[]')
    from role_assignments where account_id = ${column} and revoked_at is null`;
}

export function grantOf({ role, scopeKind, scopeId }: GrantRow): RoleGrant {
  return {
    role,
    scope:
      scopeKind === 'EDITION' && scopeId !== null
        ? { kind: 'EDITION', editionId: scopeId }
        : { kind: 'PLATFORM' },
  };
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
      `insert into role_assignments (id, account_id, role, scope_kind, scope_id, granted_by_account_id)
       values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning id`,
      [
        id,
        accountId,
        role,
        scope.kind,
        scope.kind === 'EDITION' ? scope.editionId : null,
        grantedByAccountId,
      ],
    );
    return rows.length > 0;
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
