import { Injectable } from '@nestjs/common';
import { RateLimits } from '@voix/api-platform/access';
import { UnitOfWork } from '@voix/api-platform/database';
import type { Actor, RequestContext } from '@voix/api-platform/request-context';
import { err, ok, ValidationFailed, type Result, type ValidationIssue } from '@voix/domain-kernel';
import { readDisplayName, type DisplayName } from '../domain/display-name.js';
import { mayEditProfile, type NotEligible } from '../domain/eligibility.policy.js';
import { isProtectedName } from '../domain/protected-names.js';
import { ParticipantRepository } from '../persistence/participant.repository.js';
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
    const { collegeCode, territoryCode } = input;
    const name = await this.readName(tx, actor, input.displayName);
    const issues = await this.unknownCodes(tx, input);
    if (!name.ok) return err(new ValidationFailed([name.error, ...issues]));
    if (issues.length > 0) return err(new ValidationFailed(issues));
    await this.participants.saveProfile(tx, actor.participantId, {
      name: name.value,
      collegeCode,
      territoryCode,
    });
    return ok();
  }

  private async readName(
    tx: RequestContext,
    actor: Actor,
    input: string,
  ): Promise<Result<DisplayName, ValidationIssue>> {
    const path = 'displayName';
    const name = readDisplayName(input, path);
    if (!name.ok) return name;
    const { skeleton } = name.value;
    const isReserved =
      isProtectedName(skeleton) ||
      (await this.participants.isNameTaken(tx, skeleton, actor.participantId));
    return isReserved ? err({ path, code: 'NAME_RESERVED' }) : name;
  }

  private async unknownCodes(
    tx: RequestContext,
    { collegeCode, territoryCode }: UpdateMyProfile,
  ): Promise<ValidationIssue[]> {
    const issues: ValidationIssue[] = [];
    const code = 'INVALID_VALUE';
    if (collegeCode !== null && (await this.referenceData.college(tx, collegeCode)) === null)
      issues.push({ path: 'collegeCode', code });
    if (territoryCode !== null && (await this.referenceData.territory(tx, territoryCode)) === null)
      issues.push({ path: 'territoryCode', code });
    return issues;
  }
}
