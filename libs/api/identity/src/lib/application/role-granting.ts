import { Injectable } from '@nestjs/common';
import { LedgerWriter } from '@voix/api-audit';
import { UnitOfWork } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { Role, Scope } from '@voix/contracts/permissions';
import { roleGranted } from '../events/identity-events.js';
import { roleGrantedEntry } from '../events/identity-ledger.js';
import { RoleRepository } from '../persistence/role.repository.js';
import { SessionKeeper } from './session-keeper.js';

/** Gives a role to an account, with its ledger entry, inside the transaction of a use case. */
@Injectable()
export class RoleGranting {
  constructor(
    private readonly roles: RoleRepository,
    private readonly ledger: LedgerWriter,
    private readonly sessions: SessionKeeper,
  ) {}

  /**
   * False when the account holds the role already. Otherwise its sessions end: a cookie that was given to a
   * participant must not become an organiser's (A54).
   */
  async grant(tx: RequestContext, accountId: string, role: Role, scope: Scope): Promise<boolean> {
    const id = tx.newId();
    const grantedByAccountId = tx.actor?.accountId ?? null;
    const assignment = { id, accountId, role, scope, grantedByAccountId };
    const isNew = await this.roles.insert(tx, assignment);
    if (!isNew) return false;
    await this.ledger.append(
      tx,
      roleGrantedEntry({ assignmentId: id, accountId, role, scope }, grantedByAccountId),
    );
    UnitOfWork.record(tx, roleGranted(accountId, role));
    await this.sessions.endAllOfAccount(tx, accountId);
    return true;
  }
}
