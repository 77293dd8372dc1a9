import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Gql, type GraphqlContext } from '@voix/api-platform/graphql';
import { bearsEasyReadMark } from '../../domain/sheets/sheet-review.js';
import { EasyReadType } from './easy-read.type.js';
import { SheetReviewerType } from './sheet-reviewer.type.js';
import { SheetLoaders } from './sheet.loaders.js';

@Resolver(() => EasyReadType)
export class EasyReadFieldsResolver {
  constructor(private readonly loaders: SheetLoaders) {}

  @ResolveField(() => [SheetReviewerType], { description: 'Who has read these words' })
  reviewers(
    @Gql() graphql: GraphqlContext,
    @Parent() { wording }: EasyReadType,
  ): Promise<SheetReviewerType[]> {
    return this.loaders.reviewers(graphql, wording);
  }

  @ResolveField(() => Boolean, {
    description:
      'People concerned have read these words: only then do they bear the mark of easy-read texts',
  })
  async bearsMark(
    @Gql() graphql: GraphqlContext,
    @Parent() { wording }: EasyReadType,
  ): Promise<boolean> {
    return bearsEasyReadMark(await this.loaders.reviewers(graphql, wording));
  }
}
