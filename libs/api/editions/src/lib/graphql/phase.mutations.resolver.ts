import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access, RefusalError, selfCheckedIn } from '@voix/api-platform/access';
import { Gql, type GraphqlContext } from '@voix/api-platform/graphql';
import { AddPhaseUseCase } from '../application/add-phase.use-case.js';
import { ChangePhaseDatesUseCase } from '../application/change-phase-dates.use-case.js';
import { ClosePhaseUseCase } from '../application/close-phase.use-case.js';
import { OpenPhaseUseCase } from '../application/open-phase.use-case.js';
import { RemovePhaseUseCase } from '../application/remove-phase.use-case.js';
import { RenamePhaseUseCase } from '../application/rename-phase.use-case.js';
import { EditionLoaders } from './edition.loaders.js';
import type { EditionType } from './edition.type.js';
import {
  AddPhaseInput,
  ChangePhaseDatesInput,
  ClosePhaseInput,
  OpenPhaseInput,
  RemovePhaseInput,
  RenamePhaseInput,
} from './phase.inputs.js';
import {
  AddPhaseResult,
  AddPhaseSuccessType,
  ChangePhaseDatesResult,
  ChangePhaseDatesSuccessType,
  ClosePhaseResult,
  ClosePhaseSuccessType,
  OpenPhaseResult,
  OpenPhaseSuccessType,
  RemovePhaseResult,
  RemovePhaseSuccessType,
  RenamePhaseResult,
  RenamePhaseSuccessType,
} from './phase.results.js';
import {
  presentAdditionError,
  presentCalendarError,
  presentPhaseConflict,
  presentRemovalError,
} from './present-phase-error.js';

@Resolver()
export class PhaseMutationsResolver {
  constructor(
    private readonly addition: AddPhaseUseCase,
    private readonly renaming: RenamePhaseUseCase,
    private readonly move: ChangePhaseDatesUseCase,
    private readonly opening: OpenPhaseUseCase,
    private readonly closing: ClosePhaseUseCase,
    private readonly removal: RemovePhaseUseCase,
    private readonly loaders: EditionLoaders,
  ) {}

  @Access(selfCheckedIn('AddPhaseUseCase'))
  @Mutation(() => AddPhaseResult, { description: 'Adds a phase to a calendar' })
  async addPhase(
    @Gql() graphql: GraphqlContext,
    @Args('input') input: AddPhaseInput,
  ): Promise<typeof AddPhaseResult> {
    const result = await this.addition.run(graphql.requestContext, { ...input, ...input.dates });
    if (!result.ok) return presentAdditionError(graphql.requestContext, result.error);
    return this.changed(graphql, new AddPhaseSuccessType(), result.value.editionId);
  }

  @Access(selfCheckedIn('RenamePhaseUseCase'))
  @Mutation(() => RenamePhaseResult, { description: 'Calls a phase something else' })
  async renamePhase(
    @Gql() graphql: GraphqlContext,
    @Args('input') input: RenamePhaseInput,
  ): Promise<typeof RenamePhaseResult> {
    const result = await this.renaming.run(graphql.requestContext, input);
    if (!result.ok) return presentPhaseConflict(graphql.requestContext, result.error);
    return this.changed(graphql, new RenamePhaseSuccessType(), result.value.editionId);
  }

  @Access(selfCheckedIn('ChangePhaseDatesUseCase'))
  @Mutation(() => ChangePhaseDatesResult, { description: 'Gives a phase other dates' })
  async changePhaseDates(
    @Gql() graphql: GraphqlContext,
    @Args('input') input: ChangePhaseDatesInput,
  ): Promise<typeof ChangePhaseDatesResult> {
    const result = await this.move.run(graphql.requestContext, input);
    if (!result.ok) return presentPhaseConflict(graphql.requestContext, result.error);
    return this.changed(graphql, new ChangePhaseDatesSuccessType(), result.value.editionId);
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
    return this.changed(graphql, new OpenPhaseSuccessType(), result.value.editionId);
  }

  @Access(selfCheckedIn('ClosePhaseUseCase'))
  @Mutation(() => ClosePhaseResult, { description: 'Ends a phase now' })
  async closePhase(
    @Gql() graphql: GraphqlContext,
    @Args('input') input: ClosePhaseInput,
  ): Promise<typeof ClosePhaseResult> {
    const result = await this.closing.run(graphql.requestContext, input);
    if (!result.ok) return presentCalendarError(graphql.requestContext, result.error);
    return this.changed(graphql, new ClosePhaseSuccessType(), result.value.editionId);
  }

  @Access(selfCheckedIn('RemovePhaseUseCase'))
  @Mutation(() => RemovePhaseResult, { description: 'Takes a phase out of a calendar' })
  async removePhase(
    @Gql() graphql: GraphqlContext,
    @Args('input') input: RemovePhaseInput,
  ): Promise<typeof RemovePhaseResult> {
    const result = await this.removal.run(graphql.requestContext, input);
    if (!result.ok) return presentRemovalError(graphql.requestContext, result.error);
    return this.changed(graphql, new RemovePhaseSuccessType(), result.value.editionId);
  }

  private async changed<T extends { edition: EditionType }>(
    graphql: GraphqlContext,
    success: T,
    editionId: string,
  ): Promise<T> {
    const edition = await this.loaders.edition.load(graphql, editionId);
    if (edition === null) throw new RefusalError('NOT_FOUND');
    return Object.assign(success, { edition });
  }
}
