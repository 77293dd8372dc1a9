import { Injectable } from '@nestjs/common';
import { RateLimits, RefusalError } from '@voix/api-platform/access';
import { UnitOfWork } from '@voix/api-platform/database';
import type { DataSubject, FateOfTexts } from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import { err, ok, type Result } from '@voix/domain-kernel';
import { RoleHeld } from '../../domain/role-held.js';
import { AccountRepository } from '../../persistence/account.repository.js';
import { RoleRepository } from '../../persistence/role.repository.js';
import { DataErasure } from './data-erasure.js';

/** A person has their data erased, at once and for good. Guests can: they have a pseudonym and votes too. */
@Injectable()
export class EraseMyDataUseCase {
  constructor(
    private readonly rateLimits: RateLimits,
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountRepository,
    private readonly roles: RoleRepository,
    private readonly erasure: DataErasure,
  ) {}

  async run(ctx: RequestContext, texts: FateOfTexts): Promise<Result<undefined, RoleHeld>> {
    const { actor } = ctx;
    if (actor === null) throw new RefusalError('UNAUTHENTICATED');
    await this.rateLimits.perParticipant(ctx, 'EDIT_PER_PARTICIPANT');
    const subject: DataSubject = {
      id: actor.participantId,
      ref: actor.participantRef,
      accountId: actor.accountId,
    };
    const erased = await this.unitOfWork.run(ctx, (tx) => this.erase(tx, subject, texts));
    if (erased.ok) ctx.client?.endSession();
    return erased;
  }

  private async erase(
    tx: RequestContext,
    subject: DataSubject,
    texts: FateOfTexts,
  ): Promise<Result<undefined, RoleHeld>> {
    if (subject.accountId !== null) {
      // Held while roles are read: nobody gives one to an account that is going.
      await this.accounts.lockById(tx, subject.accountId);
      const grants = await this.roles.grantsOf(tx, subject.accountId);
      if (grants.length > 0) return err(new RoleHeld());
    }
    await this.erasure.erase(tx, subject, { texts, cause: 'REQUEST' });
    return ok();
  }
}
