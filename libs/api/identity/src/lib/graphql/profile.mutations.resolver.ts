import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access, selfCheckedIn } from '@voix/api-platform/access';
import { Ctx } from '@voix/api-platform/graphql';
import { RequestContext } from '@voix/api-platform/request-context';
import { ClaimFirstOrganizerUseCase } from '../application/claim-first-organizer.use-case.js';
import { UpdateMyProfileUseCase } from '../application/update-my-profile.use-case.js';
import { ClaimFirstOrganizerInput } from './claim-first-organizer.input.js';
import {
  ClaimFirstOrganizerResultType,
  presentClaimFirstOrganizer,
} from './claim-first-organizer.result.js';
import { UpdateMyProfileInput } from './update-my-profile.input.js';
import { presentUpdateMyProfile, UpdateMyProfileResultType } from './update-my-profile.result.js';

@Resolver()
export class ProfileMutationsResolver {
  constructor(
    private readonly update: UpdateMyProfileUseCase,
    private readonly claim: ClaimFirstOrganizerUseCase,
  ) {}

  @Mutation(() => UpdateMyProfileResultType, {
    description: 'Changes how others see the person, on what they wrote before too',
  })
  @Access(selfCheckedIn('UpdateMyProfileUseCase'))
  async updateMyProfile(
    @Ctx() ctx: RequestContext,
    @Args('input') { displayName, collegeCode, territoryCode }: UpdateMyProfileInput,
  ): Promise<typeof UpdateMyProfileResultType> {
    const result = await this.update.run(ctx, {
      displayName,
      collegeCode: collegeCode ?? null,
      territoryCode: territoryCode ?? null,
    });
    return presentUpdateMyProfile(ctx, result);
  }

  @Mutation(() => ClaimFirstOrganizerResultType, {
    description: 'Makes the holder of the first link the administrator of a new installation',
  })
  @Access(selfCheckedIn('ClaimFirstOrganizerUseCase'))
  async claimFirstOrganizer(
    @Ctx() ctx: RequestContext,
    @Args('input') { token }: ClaimFirstOrganizerInput,
  ): Promise<typeof ClaimFirstOrganizerResultType> {
    const result = await this.claim.run(ctx, token);
    return presentClaimFirstOrganizer(ctx, result);
  }
}
