import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, selfCheckedIn } from '@voix/api-platform/access';
import { Ctx, NotEligibleErrorType, presentError } from '@voix/api-platform/graphql';
import { RequestContext } from '@voix/api-platform/request-context';
import type { AgeBand } from '@voix/contracts/validation';
import { StateMyAgeBandUseCase } from '../../application/state-my-age-band.use-case.js';
import { presentViewer, ViewerType } from '../viewer.type.js';
import { AgeBandEnum, StateMyAgeBandInput } from './age-band.input.js';
import { StateMyAgeBandResult, StateMyAgeBandSuccessType } from './age-band.result.js';

/** What a person says of their age: to be counted. No other type of the graph has it. */
@Resolver(() => ViewerType)
export class AgeBandResolver {
  constructor(private readonly useCase: StateMyAgeBandUseCase) {}

  @ResolveField(() => AgeBandEnum, {
    nullable: true,
    description: 'How old the person said they are, if they did; nobody else can ask',
  })
  ageBand(@Ctx() ctx: RequestContext, @Parent() _viewer: ViewerType): Promise<AgeBand | null> {
    return this.useCase.stated(ctx);
  }

  @Access(selfCheckedIn('StateMyAgeBandUseCase'))
  @Mutation(() => StateMyAgeBandResult, {
    description: 'Says how old the person is, roughly, or takes it back',
  })
  async stateMyAgeBand(
    @Ctx() ctx: RequestContext,
    @Args('input') { ageBand }: StateMyAgeBandInput,
  ): Promise<typeof StateMyAgeBandResult> {
    const result = await this.useCase.run(ctx, ageBand ?? null);
    return result.ok
      ? Object.assign(new StateMyAgeBandSuccessType(), { viewer: presentViewer() })
      : presentError(ctx, NotEligibleErrorType, result.error, {});
  }
}
