import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access, permission } from '@voix/api-platform/access';
import { Ctx } from '@voix/api-platform/graphql';
import { RequestContext } from '@voix/api-platform/request-context';
import { ArchiveEditionUseCase } from '../application/archive-edition.use-case.js';
import { CreateEditionUseCase } from '../application/create-edition.use-case.js';
import { DescribeEditionUseCase } from '../application/describe-edition.use-case.js';
import { PublishEditionUseCase } from '../application/publish-edition.use-case.js';
import { StateLegalBasisUseCase } from '../application/state-legal-basis.use-case.js';
import { ofItsEdition } from './of-its-edition.js';
import {
  ArchiveEditionInput,
  CreateEditionInput,
  DescribeEditionInput,
  PublishEditionInput,
  StateLegalBasisInput,
} from './preparation.inputs.js';
import { PreparationReader } from './preparation.reader.js';
import {
  ArchiveEditionResult,
  ArchiveEditionSuccessType,
  CreateEditionResult,
  CreateEditionSuccessType,
  DescribeEditionResult,
  DescribeEditionSuccessType,
  PublishEditionResult,
  PublishEditionSuccessType,
  StateLegalBasisResult,
  StateLegalBasisSuccessType,
} from './preparation.results.js';
import {
  presentArchivingError,
  presentCreationError,
  presentDescriptionError,
  presentPublicationError,
} from './present-preparation-error.js';

@Resolver()
export class PreparationMutationsResolver {
  constructor(
    private readonly create: CreateEditionUseCase,
    private readonly describe: DescribeEditionUseCase,
    private readonly stateBasis: StateLegalBasisUseCase,
    private readonly publish: PublishEditionUseCase,
    private readonly archive: ArchiveEditionUseCase,
    private readonly reader: PreparationReader,
  ) {}

  @Access(permission('editions.configure'))
  @Mutation(() => CreateEditionResult, {
    description: 'Makes a draft from a template or from another edition',
  })
  async createEdition(
    @Ctx() ctx: RequestContext,
    @Args('input') input: CreateEditionInput,
  ): Promise<typeof CreateEditionResult> {
    const result = await this.create.run(ctx, input);
    if (!result.ok) return presentCreationError(ctx, result.error);
    return this.reader.afterAct(ctx, new CreateEditionSuccessType(), result.value);
  }

  @Access(permission('editions.configure', ofItsEdition))
  @Mutation(() => DescribeEditionResult, { description: 'Changes the words of an edition' })
  async describeEdition(
    @Ctx() ctx: RequestContext,
    @Args('input') input: DescribeEditionInput,
  ): Promise<typeof DescribeEditionResult> {
    const result = await this.describe.run(ctx, input);
    if (!result.ok) return presentDescriptionError(ctx, result.error);
    return this.reader.afterAct(ctx, new DescribeEditionSuccessType(), result.value);
  }

  @Access(permission('editions.configure', ofItsEdition))
  @Mutation(() => StateLegalBasisResult, {
    description: 'Says on what ground an edition processes personal data',
  })
  async stateLegalBasis(
    @Ctx() ctx: RequestContext,
    @Args('input') input: StateLegalBasisInput,
  ): Promise<typeof StateLegalBasisResult> {
    const result = await this.stateBasis.run(ctx, input);
    if (!result.ok) return presentDescriptionError(ctx, result.error);
    return this.reader.afterAct(ctx, new StateLegalBasisSuccessType(), result.value);
  }

  @Access(permission('editions.configure', ofItsEdition))
  @Mutation(() => PublishEditionResult, { description: 'Opens a draft to everyone' })
  async publishEdition(
    @Ctx() ctx: RequestContext,
    @Args('input') input: PublishEditionInput,
  ): Promise<typeof PublishEditionResult> {
    const result = await this.publish.run(ctx, input.editionId);
    if (!result.ok) return presentPublicationError(ctx, result.error);
    return this.reader.afterAct(ctx, new PublishEditionSuccessType(), result.value);
  }

  @Access(permission('editions.configure', ofItsEdition))
  @Mutation(() => ArchiveEditionResult, { description: 'Puts away an edition that is over' })
  async archiveEdition(
    @Ctx() ctx: RequestContext,
    @Args('input') input: ArchiveEditionInput,
  ): Promise<typeof ArchiveEditionResult> {
    const result = await this.archive.run(ctx, input.editionId);
    if (!result.ok) return presentArchivingError(ctx, result.error);
    return this.reader.afterAct(ctx, new ArchiveEditionSuccessType(), result.value);
  }
}
