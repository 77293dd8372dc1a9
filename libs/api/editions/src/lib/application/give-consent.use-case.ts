import { Injectable } from '@nestjs/common';
import { GuestParticipation } from '@voix/api-identity';
import { RateLimits, RefusalError } from '@voix/api-platform/access';
import { UnitOfWork } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import { err, isUuid, ok, type Result } from '@voix/domain-kernel';
import { consentInForce, NoticeChanged } from '../domain/consent.js';
import { EditionRepository } from '../persistence/edition.repository.js';
import { CharterKeeper } from './charter.keeper.js';
import { NoticeKeeper } from './notice.keeper.js';

export interface GiveConsentCommand {
  readonly editionId: string;
  /** The version of the notice that the person had before their eyes. */
  readonly noticeVersion: number;
}

export interface ChangedConsent {
  readonly editionId: string;
}

/**
 * A person agrees to what an edition tells about data, in the version that they have read. A visitor becomes a guest
 * with it, as with a first vote. Said twice, it is kept once.
 */
@Injectable()
export class GiveConsentUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly guests: GuestParticipation,
    private readonly limits: RateLimits,
    private readonly editions: EditionRepository,
    private readonly charters: CharterKeeper,
    private readonly notices: NoticeKeeper,
  ) {}

  async run(
    ctx: RequestContext,
    command: GiveConsentCommand,
  ): Promise<Result<ChangedConsent, NoticeChanged>> {
    await this.requireAdmission(ctx, command.editionId);
    if (ctx.actor !== null) await this.limits.perParticipant(ctx, 'CONSENT_PER_PARTICIPANT');
    const known = await this.guests.ensureActor(ctx);
    return this.unitOfWork.run(known, (tx) => this.give(tx, command));
  }

  /** An edition that may be read, and that lets this person take part. */
  private async requireAdmission(ctx: RequestContext, editionId: string): Promise<void> {
    const found = isUuid(editionId) ? await this.editions.findByIds(ctx, [editionId]) : [];
    if (found.length === 0) throw new RefusalError('NOT_FOUND');
    if (ctx.actor?.accountId != null) return;
    const charter = await this.charters.inForce(ctx, editionId);
    if (charter?.rules.guestParticipationAllowed !== true)
      throw new RefusalError('UNAUTHENTICATED');
  }

  private async give(
    tx: RequestContext,
    { editionId, noticeVersion }: GiveConsentCommand,
  ): Promise<Result<ChangedConsent, NoticeChanged>> {
    if (tx.actor === null) throw new RefusalError('UNAUTHENTICATED');
    const { participantRef } = tx.actor;
    const situation = await this.notices.hold(tx, editionId, participantRef);
    if (situation.noticeVersion !== noticeVersion) return err(new NoticeChanged());
    // The notice in force stands on another ground: there is nothing to agree to.
    if (!situation.isRequired) throw new RefusalError('MALFORMED');
    if (consentInForce(situation) === null)
      await this.notices.add(tx, { editionId, participantRef, act: 'GIVEN', noticeVersion });
    return ok({ editionId });
  }
}
