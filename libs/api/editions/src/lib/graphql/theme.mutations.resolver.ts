import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access, permission } from '@voix/api-platform/access';
import { Ctx } from '@voix/api-platform/graphql';
import { RequestContext } from '@voix/api-platform/request-context';
import type { Result } from '@voix/domain-kernel';
import { AddThemeUseCase } from '../application/add-theme.use-case.js';
import {
  DescribeThemeUseCase,
  type DescribeThemeError,
} from '../application/describe-theme.use-case.js';
import { OrderThemesUseCase } from '../application/order-themes.use-case.js';
import { RetireThemeUseCase } from '../application/retire-theme.use-case.js';
import { TakeThemeUseCase } from '../application/take-theme.use-case.js';
import { ofItsEdition } from './of-its-edition.js';
import type { PreparationChangedType } from './preparation-changed.type.js';
import {
  AddThemeInput,
  DescribeThemeInput,
  OrderThemesInput,
  RetireThemeInput,
  TakeThemeInput,
} from './preparation.inputs.js';
import { PreparationReader } from './preparation.reader.js';
import { presentThemeError } from './present-preparation-error.js';
import {
  AddThemeResult,
  AddThemeSuccessType,
  DescribeThemeResult,
  DescribeThemeSuccessType,
  OrderThemesResult,
  OrderThemesSuccessType,
  RetireThemeResult,
  RetireThemeSuccessType,
  TakeThemeResult,
  TakeThemeSuccessType,
} from './theme.results.js';

@Resolver()
export class ThemeMutationsResolver {
  constructor(
    private readonly add: AddThemeUseCase,
    private readonly take: TakeThemeUseCase,
    private readonly describe: DescribeThemeUseCase,
    private readonly retire: RetireThemeUseCase,
    private readonly order: OrderThemesUseCase,
    private readonly reader: PreparationReader,
  ) {}

  @Access(permission('editions.configure', ofItsEdition))
  @Mutation(() => AddThemeResult, { description: 'Adds a theme that the series did not have' })
  async addTheme(
    @Ctx() ctx: RequestContext,
    @Args('input') input: AddThemeInput,
  ): Promise<typeof AddThemeResult> {
    return this.answer(ctx, await this.add.run(ctx, input), new AddThemeSuccessType());
  }

  @Access(permission('editions.configure', ofItsEdition))
  @Mutation(() => TakeThemeResult, { description: 'Takes up a theme, new here or retired' })
  async takeTheme(
    @Ctx() ctx: RequestContext,
    @Args('input') input: TakeThemeInput,
  ): Promise<typeof TakeThemeResult> {
    return this.answer(ctx, await this.take.run(ctx, input), new TakeThemeSuccessType());
  }

  @Access(permission('editions.configure', ofItsEdition))
  @Mutation(() => DescribeThemeResult, { description: 'Changes the words of a theme' })
  async describeTheme(
    @Ctx() ctx: RequestContext,
    @Args('input') input: DescribeThemeInput,
  ): Promise<typeof DescribeThemeResult> {
    return this.answer(ctx, await this.describe.run(ctx, input), new DescribeThemeSuccessType());
  }

  @Access(permission('editions.configure', ofItsEdition))
  @Mutation(() => RetireThemeResult, { description: 'Closes a theme to new proposals' })
  async retireTheme(
    @Ctx() ctx: RequestContext,
    @Args('input') input: RetireThemeInput,
  ): Promise<typeof RetireThemeResult> {
    return this.answer(ctx, await this.retire.run(ctx, input), new RetireThemeSuccessType());
  }

  @Access(permission('editions.configure', ofItsEdition))
  @Mutation(() => OrderThemesResult, { description: 'Shows the themes in another order' })
  async orderThemes(
    @Ctx() ctx: RequestContext,
    @Args('input') input: OrderThemesInput,
  ): Promise<typeof OrderThemesResult> {
    return this.answer(ctx, await this.order.run(ctx, input), new OrderThemesSuccessType());
  }

  private async answer<Success extends PreparationChangedType>(
    ctx: RequestContext,
    result: Result<{ readonly editionId: string }, DescribeThemeError>,
    success: Success,
  ) {
    if (!result.ok) return presentThemeError(ctx, result.error);
    return this.reader.afterAct(ctx, success, result.value);
  }
}
