import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access, permission } from '@voix/api-platform/access';
import { Ctx } from '@voix/api-platform/graphql';
import { RequestContext } from '@voix/api-platform/request-context';
import type { Scope } from '@voix/contracts/permissions';
import type { Result } from '@voix/domain-kernel';
import { AddThemeUseCase } from '../application/add-theme.use-case.js';
import {
  DescribeThemeUseCase,
  type DescribeThemeError,
} from '../application/describe-theme.use-case.js';
import { OrderThemesUseCase } from '../application/order-themes.use-case.js';
import { RetireThemeUseCase } from '../application/retire-theme.use-case.js';
import { TakeThemeUseCase } from '../application/take-theme.use-case.js';
import {
  AddThemeInput,
  DescribeThemeInput,
  OrderThemesInput,
  RetireThemeInput,
  TakeThemeInput,
} from './preparation.inputs.js';
import { PreparationReader } from './preparation.reader.js';
import { ChangeThemesResult, PreparedEditionSuccessType } from './preparation.results.js';
import { presentThemeError } from './present-preparation-error.js';

const ofItsEdition = ({ input }: { input: { editionId: string } }): Scope => ({
  kind: 'EDITION',
  editionId: input.editionId,
});

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
  @Mutation(() => ChangeThemesResult, { description: 'Adds a theme that the series did not have' })
  async addTheme(
    @Ctx() ctx: RequestContext,
    @Args('input') input: AddThemeInput,
  ): Promise<typeof ChangeThemesResult> {
    return this.answer(ctx, await this.add.run(ctx, input));
  }

  @Access(permission('editions.configure', ofItsEdition))
  @Mutation(() => ChangeThemesResult, { description: 'Takes up a theme, new here or retired' })
  async takeTheme(
    @Ctx() ctx: RequestContext,
    @Args('input') input: TakeThemeInput,
  ): Promise<typeof ChangeThemesResult> {
    return this.answer(ctx, await this.take.run(ctx, input));
  }

  @Access(permission('editions.configure', ofItsEdition))
  @Mutation(() => ChangeThemesResult, { description: 'Changes the words of a theme' })
  async describeTheme(
    @Ctx() ctx: RequestContext,
    @Args('input') input: DescribeThemeInput,
  ): Promise<typeof ChangeThemesResult> {
    return this.answer(ctx, await this.describe.run(ctx, input));
  }

  @Access(permission('editions.configure', ofItsEdition))
  @Mutation(() => ChangeThemesResult, { description: 'Closes a theme to new proposals' })
  async retireTheme(
    @Ctx() ctx: RequestContext,
    @Args('input') input: RetireThemeInput,
  ): Promise<typeof ChangeThemesResult> {
    return this.answer(ctx, await this.retire.run(ctx, input));
  }

  @Access(permission('editions.configure', ofItsEdition))
  @Mutation(() => ChangeThemesResult, { description: 'Shows the themes in another order' })
  async orderThemes(
    @Ctx() ctx: RequestContext,
    @Args('input') input: OrderThemesInput,
  ): Promise<typeof ChangeThemesResult> {
    return this.answer(ctx, await this.order.run(ctx, input));
  }

  private async answer(
    ctx: RequestContext,
    result: Result<{ readonly editionId: string }, DescribeThemeError>,
  ): Promise<typeof ChangeThemesResult> {
    if (!result.ok) return presentThemeError(ctx, result.error);
    const prepared = await this.reader.byId(ctx, result.value.editionId);
    return Object.assign(new PreparedEditionSuccessType(), { prepared });
  }
}
