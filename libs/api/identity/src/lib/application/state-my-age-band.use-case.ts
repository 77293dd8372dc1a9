import { Injectable } from '@nestjs/common';
import { RateLimits } from '@voix/api-platform/access';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { AgeBand } from '@voix/contracts/validation';
import { err, ok, type Result } from '@voix/domain-kernel';
import { mayEditProfile, type NotEligible } from '../domain/eligibility.policy.js';
import { ParticipantRepository } from '../persistence/participant.repository.js';

/** A person says how old they are, roughly, or takes it back. It is counted and never shown with them. */
@Injectable()
export class StateMyAgeBandUseCase {
  constructor(
    private readonly limits: RateLimits,
    private readonly participants: ParticipantRepository,
  ) {}

  async run(ctx: RequestContext, ageBand: AgeBand | null): Promise<Result<undefined, NotEligible>> {
    const decision = mayEditProfile(ctx.actor);
    if (!decision.allowed) return err(decision.reason);
    await this.limits.perParticipant(ctx, 'EDIT_PER_PARTICIPANT');
    await this.participants.saveAgeBand(ctx, decision.actor.participantId, ageBand);
    return ok();
  }

  /** What the person who asks has said. */
  async stated(ctx: RequestContext): Promise<AgeBand | null> {
    return ctx.actor === null ? null : this.participants.ageBandOf(ctx, ctx.actor.participantId);
  }
}
