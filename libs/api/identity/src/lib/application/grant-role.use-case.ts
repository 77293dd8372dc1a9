import { Injectable } from '@nestjs/common';
import { assertAllowed, permission } from '@voix/api-platform/access';
import { UnitOfWork } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { Role, Scope } from '@voix/contracts/permissions';
import { err, ok, parseEmail, ValidationFailed, type Result } from '@voix/domain-kernel';
import { AccountRepository } from '../persistence/account.repository.js';
import { RoleGranting } from './role-granting.js';

export interface GrantRole {
  readonly email: string;
  readonly role: Role;
  readonly scope: Scope;
}

export interface RoleGranted {
  readonly accountId: string;
  /** False when the account held the role already: nothing was changed. */
  readonly isNew: boolean;
}

/**
 * Gives a role to the account of an address, which is made when there is none: the person finds the role when they
 * first sign in. On the command line, whoever can reach the database may; elsewhere it takes `roles.grant`.
 */
@Injectable()
export class GrantRoleUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountRepository,
    private readonly granting: RoleGranting,
  ) {}

  async run(
    ctx: RequestContext,
    { email, role, scope }: GrantRole,
  ): Promise<Result<RoleGranted, ValidationFailed>> {
    if (ctx.origin !== 'cli')
      assertAllowed(
        ctx,
        permission('roles.grant', () => scope),
        {},
      );
    const address = parseEmail(email);
    if (address === undefined)
      return err(new ValidationFailed([{ path: 'email', code: 'INVALID_EMAIL' }]));
    return this.unitOfWork.run(ctx, async (tx) => {
      const account = await this.accounts.findOrCreate(tx, address, tx.locale);
      const isNew = await this.granting.grant(tx, account.id, role, scope);
      return ok({ accountId: account.id, isNew });
    });
  }
}
