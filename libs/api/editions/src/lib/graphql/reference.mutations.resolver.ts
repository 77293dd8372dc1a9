import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access, permission } from '@voix/api-platform/access';
import { Ctx } from '@voix/api-platform/graphql';
import { RequestContext } from '@voix/api-platform/request-context';
import { AddReferenceUseCase } from '../application/add-reference.use-case.js';
import { ChangeReferenceUseCase } from '../application/change-reference.use-case.js';
import { OrderReferencesUseCase } from '../application/order-references.use-case.js';
import { ofItsEdition } from './of-its-edition.js';
import { PreparationReader } from './preparation.reader.js';
import {
  AddReferenceInput,
  ChangeReferenceInput,
  OrderReferencesInput,
} from './reference.inputs.js';
import {
  AddReferenceResult,
  AddReferenceSuccessType,
  ChangeReferenceResult,
  ChangeReferenceSuccessType,
  OrderReferencesResult,
  OrderReferencesSuccessType,
  presentPlainReferenceError,
  presentReferenceError,
} from './reference.results.js';

/** Colleges and territories of a series, changed from any of its editions. */
@Resolver()
export class ReferenceMutationsResolver {
  constructor(
    private readonly add: AddReferenceUseCase,
    private readonly change: ChangeReferenceUseCase,
    private readonly order: OrderReferencesUseCase,
    private readonly reader: PreparationReader,
  ) {}

  @Access(permission('editions.configure', ofItsEdition))
  @Mutation(() => AddReferenceResult, { description: 'Adds a college or a territory to a series' })
  async addReference(
    @Ctx() ctx: RequestContext,
    @Args('input') input: AddReferenceInput,
  ): Promise<typeof AddReferenceResult> {
    const result = await this.add.run(ctx, input);
    if (!result.ok) return presentPlainReferenceError(ctx, result.error);
    return this.reader.afterAct(ctx, new AddReferenceSuccessType(), result.value);
  }

  @Access(permission('editions.configure', ofItsEdition))
  @Mutation(() => ChangeReferenceResult, {
    description: 'Changes what a series calls a college or a territory, and whether it has it',
  })
  async changeReference(
    @Ctx() ctx: RequestContext,
    @Args('input') input: ChangeReferenceInput,
  ): Promise<typeof ChangeReferenceResult> {
    const result = await this.change.run(ctx, input);
    if (!result.ok) return presentReferenceError(ctx, result.error);
    return this.reader.afterAct(ctx, new ChangeReferenceSuccessType(), result.value);
  }

  @Access(permission('editions.configure', ofItsEdition))
  @Mutation(() => OrderReferencesResult, {
    description: 'Asks for colleges or territories in another order',
  })
  async orderReferences(
    @Ctx() ctx: RequestContext,
    @Args('input') input: OrderReferencesInput,
  ): Promise<typeof OrderReferencesResult> {
    const result = await this.order.run(ctx, input);
    if (!result.ok) return presentPlainReferenceError(ctx, result.error);
    return this.reader.afterAct(ctx, new OrderReferencesSuccessType(), result.value);
  }
}
