import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Role, ScopeKind } from '@voix/contracts/permissions';
import { AccountEntity } from './account.entity.js';
import { TerritoryEntity } from './territory.entity.js';

/** A role that an account holds, or held, in a scope. Rows are never deleted. */
@Entity('role_assignments')
@Index('uq_role_assignments_active', { synchronize: false })
@Check(
  'ck_role_assignments_role',
  `role in ('ADMINISTRATOR', 'MODERATOR', 'ORGANIZER', 'PARTNER_ORGANIZER')`,
)
@Check('ck_role_assignments_scope', `scope_kind in ('EDITION', 'PLATFORM', 'TERRITORY')`)
@Check('ck_role_assignments_territory', `(scope_kind = 'TERRITORY') = (territory_code is not null)`)
@Check('ck_role_assignments_partner', `(role = 'PARTNER_ORGANIZER') = (scope_kind = 'TERRITORY')`)
@Check('ck_role_assignments_scope_id', `(scope_kind = 'PLATFORM') = (scope_id is null)`)
export class RoleAssignmentEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_role_assignments' })
  id: string;

  @ForeignKey(() => AccountEntity, { name: 'fk_role_assignments_account' })
  @Column('uuid', { name: 'account_id' })
  accountId: string;

  @Column('text')
  role: Role;

  @Column('text', { name: 'scope_kind' })
  scopeKind: ScopeKind;

  @Column('uuid', { name: 'scope_id', nullable: true })
  scopeId: string | null;

  /** Of a role that holds in one territory of the edition. */
  @ForeignKey(() => TerritoryEntity, { name: 'fk_role_assignments_territory' })
  @Column('text', { name: 'territory_code', nullable: true })
  territoryCode: string | null;

  /** Absent when the command line granted it. */
  @ForeignKey(() => AccountEntity, { name: 'fk_role_assignments_granter' })
  @Column('uuid', { name: 'granted_by_account_id', nullable: true })
  grantedByAccountId: string | null;

  @Column('timestamptz', { name: 'granted_at', default: () => 'now()' })
  grantedAt: Date;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt: Date | null;
}
