import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access, selfCheckedIn } from '@voix/api-platform/access';
import { Gql, type GraphqlContext } from '@voix/api-platform/graphql';
import { AddPhaseUseCase } from '../application/add-phase.use-case.js';
import { RemovePhaseUseCase } from '../application/remove-phase.use-case.js';
import { RenamePhaseUseCase } from '../application/rename-phase.use-case.js';
import { changedCalendar } from './changed-calendar.js';
import { EditionLoaders } from './edition.loaders.js';
import { AddPhaseInput, RemovePhaseInput, RenamePhaseInput } from './phase.inputs.js';
import {
  AddPhaseResult,
  AddPhaseSuccessType,
  RemovePhaseResult,
  RemovePhaseSuccessType,
  RenamePhaseResult,
  RenamePhaseSuccessType,
} from './phase.results.js';
import {
  presentAdditionError,
  presentPhaseConflict,
  presentRemovalError,
} from './present-phase-error.js';

/** Which phases an edition has, and what they are called. */
@Resolver()
export class PhaseMutationsResolver {
  constructor(
    private readonly addition: AddPhaseUseCase,
    private readonly renaming: RenamePhaseUseCase,
    private readonly removal: RemovePhaseUseCase,
    private readonly loaders: EditionLoaders,
  ) {}

  @Access(selfCheckedIn('AddPhaseUseCase'))
  @Mutation(() => AddPhaseResult, { description: 'Adds a phase to a calendar' })
  async addPhase(
    @Gql() graphql: GraphqlContext,
    @Args('input') input: AddPhaseInput,
  ): Promise<typeof AddPhaseResult> {
    const result = await this.addition.run(graphql.requestContext, {
      editionId: input.editionId,
      kind: input.kind,
      title: input.title,
      startsAt: input.dates.startsAt,
      startsPrecision: input.dates.startsPrecision,
      endsAt: input.dates.endsAt,
      endsPrecision: input.dates.endsPrecision,
      reason: input.reason,
      idempotencyKey: input.idempotencyKey,
    });
    if (!result.ok) return presentAdditionError(graphql.requestContext, result.error);
    return changedCalendar(
      this.loaders,
      graphql,
      new AddPhaseSuccessType(),
      result.value.editionId,
    );
  }

  @Access(selfCheckedIn('RenamePhaseUseCase'))
  @Mutation(() => RenamePhaseResult, { description: 'Calls a phase something else' })
  async renamePhase(
    @Gql() graphql: GraphqlContext,
    @Args('input') input: RenamePhaseInput,
  ): Promise<typeof RenamePhaseResult> {
    const result = await this.renaming.run(graphql.requestContext, input);
    if (!result.ok) return presentPhaseConflict(graphql.requestContext, result.error);
    return changedCalendar(
      this.loaders,
      graphql,
      new RenamePhaseSuccessType(),
      result.value.editionId,
    );
  }

  @Access(selfCheckedIn('RemovePhaseUseCase'))
  @Mutation(() => RemovePhaseResult, { description: 'Takes a phase out of a calendar' })
  async removePhase(
    @Gql() graphql: GraphqlContext,
    @Args('input') input: RemovePhaseInput,
  ): Promise<typeof RemovePhaseResult> {
    const result = await this.removal.run(graphql.requestContext, input);
    if (!result.ok) return presentRemovalError(graphql.requestContext, result.error);
    return changedCalendar(
      this.loaders,
      graphql,
      new RemovePhaseSuccessType(),
      result.value.editionId,
    );
  }
}
