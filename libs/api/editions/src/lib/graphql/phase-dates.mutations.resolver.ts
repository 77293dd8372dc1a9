import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access, selfCheckedIn } from '@voix/api-platform/access';
import { Gql, type GraphqlContext } from '@voix/api-platform/graphql';
import { ChangePhaseDatesUseCase } from '../application/change-phase-dates.use-case.js';
import { ClosePhaseUseCase } from '../application/close-phase.use-case.js';
import { OpenPhaseUseCase } from '../application/open-phase.use-case.js';
import { changedCalendar } from './changed-calendar.js';
import { EditionLoaders } from './edition.loaders.js';
import { ChangePhaseDatesInput, ClosePhaseInput, OpenPhaseInput } from './phase.inputs.js';
import {
  ChangePhaseDatesResult,
  ChangePhaseDatesSuccessType,
  ClosePhaseResult,
  ClosePhaseSuccessType,
  OpenPhaseResult,
  OpenPhaseSuccessType,
} from './phase.results.js';
import { presentCalendarError, presentPhaseConflict } from './present-phase-error.js';

/** When the phases of an edition begin and end. */
@Resolver()
export class PhaseDatesMutationsResolver {
  constructor(
    private readonly move: ChangePhaseDatesUseCase,
    private readonly opening: OpenPhaseUseCase,
    private readonly closing: ClosePhaseUseCase,
    private readonly loaders: EditionLoaders,
  ) {}

  @Access(selfCheckedIn('ChangePhaseDatesUseCase'))
  @Mutation(() => ChangePhaseDatesResult, { description: 'Gives a phase other dates' })
  async changePhaseDates(
    @Gql() graphql: GraphqlContext,
    @Args('input') input: ChangePhaseDatesInput,
  ): Promise<typeof ChangePhaseDatesResult> {
    const result = await this.move.run(graphql.requestContext, input);
    if (!result.ok) return presentPhaseConflict(graphql.requestContext, result.error);
    return changedCalendar(
      this.loaders,
      graphql,
      new ChangePhaseDatesSuccessType(),
      result.value.editionId,
    );
  }

  @Access(selfCheckedIn('OpenPhaseUseCase'))
  @Mutation(() => OpenPhaseResult, {
    description: 'Begins a phase now, and ends the one that is going on',
  })
  async openPhase(
    @Gql() graphql: GraphqlContext,
    @Args('input') input: OpenPhaseInput,
  ): Promise<typeof OpenPhaseResult> {
    const result = await this.opening.run(graphql.requestContext, input);
    if (!result.ok) return presentCalendarError(graphql.requestContext, result.error);
    return changedCalendar(
      this.loaders,
      graphql,
      new OpenPhaseSuccessType(),
      result.value.editionId,
    );
  }

  @Access(selfCheckedIn('ClosePhaseUseCase'))
  @Mutation(() => ClosePhaseResult, { description: 'Ends a phase now' })
  async closePhase(
    @Gql() graphql: GraphqlContext,
    @Args('input') input: ClosePhaseInput,
  ): Promise<typeof ClosePhaseResult> {
    const result = await this.closing.run(graphql.requestContext, input);
    if (!result.ok) return presentCalendarError(graphql.requestContext, result.error);
    return changedCalendar(
      this.loaders,
      graphql,
      new ClosePhaseSuccessType(),
      result.value.editionId,
    );
  }
}
