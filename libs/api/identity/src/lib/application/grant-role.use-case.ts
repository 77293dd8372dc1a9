import { Injectable } from '@nestjs/common';
import { RateLimits } from '@voix/api-platform/access';
import { UnitOfWork } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import { withFaults } from '@voix/contracts/validation';
import { ok, type Result, type ValidationFailed, type ValidationIssue } from '@voix/domain-kernel';
import { readRoleHolder, type RoleChange } from '../domain/role-change.js';
import { AccountRepository } from '../persistence/account.repository.js';
import { ReferenceDataReader } from './reference-data.reader.js';
import { requireRoleGranter } from './require-role-granter.js';
import { RoleGranting } from './role-granting.js';

export interface RoleGranted {
  readonly accountId: string;
  /** False when the account held the role already: nothing was changed. */
  readonly isNew: boolean;
}

/**
 * Gives a role to the account of an address, which is made when there is none: the person finds the role when they
 * first sign in.
 */
@Injectable()
export class GrantRoleUseCase {
  constructor(
    private readonly rateLimits: RateLimits,
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountRepository,
    private readonly granting: RoleGranting,
    private readonly referenceData: ReferenceDataReader,
  ) {}

  async run(
    ctx: RequestContext,
    change: RoleChange,
  ): Promise<Result<RoleGranted, ValidationFailed>> {
    await requireRoleGranter(ctx, change.scope, this.rateLimits);
    const address = withFaults(readRoleHolder(change), await this.placeIssues(ctx, change));
    if (!address.ok) return address;
    return this.unitOfWork.run(ctx, async (tx) => {
      const account = await this.accounts.findOrCreate(tx, address.value, tx.locale);
      const isNew = await this.granting.grant(tx, account.id, change.role, change.scope);
      return ok({ accountId: account.id, isNew });
    });
  }

  private async placeIssues(
    ctx: RequestContext,
    { scope }: RoleChange,
  ): Promise<ValidationIssue[]> {
    if (scope.kind !== 'TERRITORY') return [];
    const territory = await this.referenceData.territory(ctx, scope.territoryCode);
    return territory === null ? [{ path: 'territoryCode', code: 'UNKNOWN_TERRITORY' }] : [];
  }
}
