import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access, selfCheckedIn } from '@voix/api-platform/access';
import { Ctx } from '@voix/api-platform/graphql';
import { RequestContext } from '@voix/api-platform/request-context';
import { AddUseCaseUseCase } from '../../application/use-cases/add-use-case.use-case.js';
import { RetireUseCaseUseCase } from '../../application/use-cases/retire-use-case.use-case.js';
import { RewordUseCaseUseCase } from '../../application/use-cases/reword-use-case.use-case.js';
import { CollectionReader } from '../collection.reader.js';
import { presentAddError, presentUseCaseError } from '../present-collection-error.js';
import { AddUseCaseInput, RetireUseCaseInput, RewordUseCaseInput } from './use-case.inputs.js';
import {
  AddUseCaseResult,
  AddUseCaseSuccessType,
  RetireUseCaseResult,
  RetireUseCaseSuccessType,
  RewordUseCaseResult,
  RewordUseCaseSuccessType,
} from './use-case.results.js';

@Resolver()
export class UseCaseMutationsResolver {
  constructor(
    private readonly add: AddUseCaseUseCase,
    private readonly reword: RewordUseCaseUseCase,
    private readonly retire: RetireUseCaseUseCase,
    private readonly reader: CollectionReader,
  ) {}

  @Access(selfCheckedIn('AddUseCaseUseCase'))
  @Mutation(() => AddUseCaseResult, { description: 'Adds a use case to the collection' })
  async addUseCase(
    @Ctx() ctx: RequestContext,
    @Args('input') input: AddUseCaseInput,
  ): Promise<typeof AddUseCaseResult> {
    const result = await this.add.run(ctx, input);
    return result.ok
      ? this.saved(ctx, result.value.useCaseId, new AddUseCaseSuccessType())
      : presentAddError(ctx, result.error);
  }

  @Access(selfCheckedIn('RewordUseCaseUseCase'))
  @Mutation(() => RewordUseCaseResult, { description: 'Tells a use case otherwise' })
  async rewordUseCase(
    @Ctx() ctx: RequestContext,
    @Args('input') input: RewordUseCaseInput,
  ): Promise<typeof RewordUseCaseResult> {
    const result = await this.reword.run(ctx, input);
    return result.ok
      ? this.saved(ctx, result.value.useCaseId, new RewordUseCaseSuccessType())
      : presentUseCaseError(ctx, result.error);
  }

  @Access(selfCheckedIn('RetireUseCaseUseCase'))
  @Mutation(() => RetireUseCaseResult, {
    description: 'Takes a use case out of the collection, or puts it back',
  })
  async retireUseCase(
    @Ctx() ctx: RequestContext,
    @Args('input') input: RetireUseCaseInput,
  ): Promise<typeof RetireUseCaseResult> {
    await this.retire.run(ctx, input);
    return this.saved(ctx, input.useCaseId, new RetireUseCaseSuccessType());
  }

  private async saved<Success extends object>(
    ctx: RequestContext,
    useCaseId: string,
    success: Success,
  ) {
    return Object.assign(success, { useCase: await this.reader.useCase(ctx, useCaseId) });
  }
}
