import { Injectable } from '@nestjs/common';
import { LedgerWriter } from '@voix/api-audit';
import { RateLimits } from '@voix/api-platform/access';
import { UnitOfWork } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import { err, ok, type Result, type ValidationFailed } from '@voix/domain-kernel';
import {
  administersPlatform,
  isLastAdministrator,
  LastAdministrator,
} from '../domain/last-administrator.js';
import { readRoleHolder, type RoleChange } from '../domain/role-change.js';
import { roleRevoked } from '../events/identity-events.js';
import { roleRevokedEntry } from '../events/identity-ledger.js';
import { AccountRepository } from '../persistence/account.repository.js';
import { RoleRepository } from '../persistence/role.repository.js';
import { requireRoleGranter } from './require-role-granter.js';
import { SessionKeeper } from './session-keeper.js';

export interface RoleRevoked {
  /** False when nobody with this address held the role in this scope: nothing was changed. */
  readonly wasHeld: boolean;
}

/**
 * Takes a role back. All sessions of the person end with it: an organiser's open tab can do nothing more (A12, A54).
 * Whoever administers the platform alone stays: nobody could give roles any more.
 */
@Injectable()
export class RevokeRoleUseCase {
  constructor(
    private readonly rateLimits: RateLimits,
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountRepository,
    private readonly roles: RoleRepository,
    private readonly ledger: LedgerWriter,
    private readonly sessions: SessionKeeper,
  ) {}

  async run(
    ctx: RequestContext,
    change: RoleChange,
  ): Promise<Result<RoleRevoked, LastAdministrator | ValidationFailed>> {
    await requireRoleGranter(ctx, change.scope, this.rateLimits);
    const address = readRoleHolder(change);
    if (!address.ok) return address;
    return this.unitOfWork.run(ctx, async (tx) => {
      const accountId = await this.accounts.lock(tx, address.value);
      return accountId === null ? ok({ wasHeld: false }) : this.revoke(tx, accountId, change);
    });
  }

  private async revoke(
    tx: RequestContext,
    accountId: string,
    { role, scope }: RoleChange,
  ): Promise<Result<RoleRevoked, LastAdministrator>> {
    if (administersPlatform(role, scope)) {
      const administrators = await this.roles.lockAdministrators(tx);
      if (isLastAdministrator(accountId, administrators)) return err(new LastAdministrator());
    }
    const assignmentId = await this.roles.revoke(tx, { accountId, role, scope });
    if (assignmentId === null) return ok({ wasHeld: false });
    const assignment = { assignmentId, accountId, role, scope };
    await this.ledger.append(tx, roleRevokedEntry(assignment, tx.actor?.accountId ?? null));
    UnitOfWork.record(tx, roleRevoked(accountId, role));
    await this.sessions.endAllOfAccount(tx, accountId);
    return ok({ wasHeld: true });
  }
}
