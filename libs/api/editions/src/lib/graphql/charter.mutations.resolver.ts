import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access, permission } from '@voix/api-platform/access';
import { Ctx } from '@voix/api-platform/graphql';
import { RequestContext } from '@voix/api-platform/request-context';
import { AdoptCharterUseCase } from '../application/adopt-charter.use-case.js';
import { ChangeCharterDraftUseCase } from '../application/change-charter-draft.use-case.js';
import { DropCharterDraftUseCase } from '../application/drop-charter-draft.use-case.js';
import {
  AdoptCharterInput,
  ChangeCharterDraftInput,
  DropCharterDraftInput,
} from './charter.inputs.js';
import {
  AdoptCharterResult,
  AdoptCharterSuccessType,
  ChangeCharterDraftResult,
  ChangeCharterDraftSuccessType,
  DropCharterDraftResult,
  DropCharterDraftSuccessType,
  presentCharterError,
} from './charter.results.js';
import { ofItsEdition } from './of-its-edition.js';
import { PreparationReader } from './preparation.reader.js';

@Resolver()
export class CharterMutationsResolver {
  constructor(
    private readonly change: ChangeCharterDraftUseCase,
    private readonly adopt: AdoptCharterUseCase,
    private readonly drop: DropCharterDraftUseCase,
    private readonly reader: PreparationReader,
  ) {}

  @Access(permission('editions.configure', ofItsEdition))
  @Mutation(() => ChangeCharterDraftResult, { description: 'Writes the next version of a charter' })
  async changeCharterDraft(
    @Ctx() ctx: RequestContext,
    @Args('input') input: ChangeCharterDraftInput,
  ): Promise<typeof ChangeCharterDraftResult> {
    const result = await this.change.run(ctx, input);
    if (!result.ok) return presentCharterError(ctx, result.error);
    return this.reader.afterAct(ctx, new ChangeCharterDraftSuccessType(), result.value);
  }

  @Access(permission('editions.configure', ofItsEdition))
  @Mutation(() => AdoptCharterResult, {
    description: 'Brings what was written into force, from this moment on',
  })
  async adoptCharter(
    @Ctx() ctx: RequestContext,
    @Args('input') input: AdoptCharterInput,
  ): Promise<typeof AdoptCharterResult> {
    const result = await this.adopt.run(ctx, input);
    if (!result.ok) return presentCharterError(ctx, result.error);
    return this.reader.afterAct(ctx, new AdoptCharterSuccessType(), result.value);
  }

  @Access(permission('editions.configure', ofItsEdition))
  @Mutation(() => DropCharterDraftResult, {
    description: 'Gives up what was being written and keeps the version in force',
  })
  async dropCharterDraft(
    @Ctx() ctx: RequestContext,
    @Args('input') input: DropCharterDraftInput,
  ): Promise<typeof DropCharterDraftResult> {
    const result = await this.drop.run(ctx, input);
    if (!result.ok) return presentCharterError(ctx, result.error);
    return this.reader.afterAct(ctx, new DropCharterDraftSuccessType(), result.value);
  }
}
