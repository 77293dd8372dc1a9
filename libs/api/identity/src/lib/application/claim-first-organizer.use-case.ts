import { Injectable } from '@nestjs/common';
import { RateLimits } from '@voix/api-platform/access';
import { UnitOfWork } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import { err, ok, type Result } from '@voix/domain-kernel';
import { mayBecomeFirstOrganizer, type NotEligible } from '../domain/eligibility.policy.js';
import { hashToken } from '../domain/secrets.js';
import { SignInFailed } from '../domain/sign-in-challenge.js';
import { FirstOrganizerLinkRepository } from '../persistence/first-organizer-link.repository.js';
import { RoleRepository } from '../persistence/role.repository.js';
import { RoleGranting } from './role-granting.js';
import { SessionKeeper, type OpenedSession } from './session-keeper.js';

/**
 * Whoever is signed in and holds the link of a new installation becomes its first administrator; no link works
 * afterwards.
 */
@Injectable()
export class ClaimFirstOrganizerUseCase {
  constructor(
    private readonly rateLimits: RateLimits,
    private readonly unitOfWork: UnitOfWork,
    private readonly links: FirstOrganizerLinkRepository,
    private readonly roles: RoleRepository,
    private readonly granting: RoleGranting,
    private readonly sessions: SessionKeeper,
  ) {}

  async run(
    ctx: RequestContext,
    token: string,
  ): Promise<Result<undefined, NotEligible | SignInFailed>> {
    await this.rateLimits.perAddress(ctx, 'SIGN_IN_CODE_PER_ADDRESS');
    // Serializable: two links claimed at once both read "no administrator yet"; one of them must run again.
    const session = await this.unitOfWork.run(ctx, async (tx) => this.claim(tx, token), {
      isolation: 'SERIALIZABLE',
    });
    if (!session.ok) return session;
    this.sessions.handOver(ctx, session.value);
    return ok();
  }

  private async claim(
    tx: RequestContext,
    token: string,
  ): Promise<Result<OpenedSession, NotEligible | SignInFailed>> {
    const hasAdministrator = await this.roles.hasAdministrator(tx);
    const decision = mayBecomeFirstOrganizer(tx.actor, hasAdministrator);
    if (!decision.allowed) return err(decision.reason);
    const isValid = await this.links.use(tx, hashToken(token));
    if (!isValid) return err(new SignInFailed('SIGN_IN_LINK_INVALID'));
    await this.links.endAll(tx);
    const { accountId, participantId, participantRef } = decision.actor;
    await this.granting.grant(tx, accountId, 'ADMINISTRATOR', { kind: 'PLATFORM' });
    const owner = { accountId, participantId, participantRef };
    const hasSecondFactor = tx.actor?.secondFactorAt != null;
    return ok(await this.sessions.open(tx, owner, { hasSecondFactor }));
  }
}
