import { Injectable } from '@nestjs/common';
import { RateLimits } from '@voix/api-platform/access';
import { UnitOfWork } from '@voix/api-platform/database';
import type { Actor, RequestContext } from '@voix/api-platform/request-context';
import { profileSchema, validate, withFaults } from '@voix/contracts/validation';
import {
  err,
  ok,
  type Result,
  type ValidationFailed,
  type ValidationIssue,
} from '@voix/domain-kernel';
import { displayNameOf } from '../domain/display-name.js';
import { mayEditProfile, type NotEligible } from '../domain/eligibility.policy.js';
import { ParticipantRepository } from '../persistence/participant.repository.js';
import { NameProtection } from './name-protection.js';
import { ReferenceDataReader } from './reference-data.reader.js';

export interface UpdateMyProfile {
  readonly displayName: string;
  readonly collegeCode: string | null;
  readonly territoryCode: string | null;
}

/** A person chooses the name, the college and the territory under which others see them. */
@Injectable()
export class UpdateMyProfileUseCase {
  constructor(
    private readonly rateLimits: RateLimits,
    private readonly unitOfWork: UnitOfWork,
    private readonly participants: ParticipantRepository,
    private readonly referenceData: ReferenceDataReader,
    private readonly names: NameProtection,
  ) {}

  async run(
    ctx: RequestContext,
    input: UpdateMyProfile,
  ): Promise<Result<undefined, NotEligible | ValidationFailed>> {
    const decision = mayEditProfile(ctx.actor);
    if (!decision.allowed) return err(decision.reason);
    await this.rateLimits.perParticipant(ctx, 'EDIT_PER_PARTICIPANT');
    return this.unitOfWork.run(ctx, async (tx) => this.save(tx, decision.actor, input));
  }

  private async save(
    tx: RequestContext,
    actor: Actor,
    input: UpdateMyProfile,
  ): Promise<Result<undefined, ValidationFailed>> {
    const form = validate(profileSchema, input);
    const checked = withFaults(form, [
      ...(form.ok ? await this.reservedName(tx, actor, form.value.displayName) : []),
      ...(await this.unknownCodes(tx, input)),
    ]);
    if (!checked.ok) return checked;
    const { displayName, ...codes } = checked.value;
    const profile = { name: displayNameOf(displayName), ...codes };
    await this.participants.saveProfile(tx, actor.participantId, profile);
    return ok();
  }

  private async reservedName(
    tx: RequestContext,
    actor: Actor,
    displayName: string,
  ): Promise<ValidationIssue[]> {
    const { skeleton } = displayNameOf(displayName);
    return (await this.names.isProtected(tx, skeleton, actor.participantId))
      ? [{ path: 'displayName', code: 'NAME_RESERVED' }]
      : [];
  }

  private async unknownCodes(
    tx: RequestContext,
    { collegeCode, territoryCode }: UpdateMyProfile,
  ): Promise<ValidationIssue[]> {
    const issues: ValidationIssue[] = [];
    const code = 'INVALID_VALUE';
    if (collegeCode && (await this.referenceData.college(tx, collegeCode)) === null)
      issues.push({ path: 'collegeCode', code });
    if (territoryCode && (await this.referenceData.territory(tx, territoryCode)) === null)
      issues.push({ path: 'territoryCode', code });
    return issues;
  }
}
