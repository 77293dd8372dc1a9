import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { EditionLoaders, ThemeType } from '@voix/api-editions';
import { Gql, type GraphqlContext } from '@voix/api-platform/graphql';
import { SheetDraftType } from './sheet-draft.type.js';
import { SheetReviewerType } from './sheet-reviewer.type.js';
import { SheetLoaders } from './sheet.loaders.js';

@Resolver(() => SheetDraftType)
export class SheetDraftFieldsResolver {
  constructor(
    private readonly loaders: SheetLoaders,
    private readonly editions: EditionLoaders,
  ) {}

  @ResolveField(() => ThemeType, {
    nullable: true,
    description: 'The theme that it is about; absent when the edition has retired it',
  })
  theme(
    @Gql() graphql: GraphqlContext,
    @Parent() { editionId, themeId }: SheetDraftType,
  ): Promise<ThemeType | null> {
    return this.editions.themeOf(graphql, editionId, themeId);
  }

  @ResolveField(() => [SheetReviewerType], { description: 'Who has read the latest version' })
  reviewers(
    @Gql() graphql: GraphqlContext,
    @Parent() { wording }: SheetDraftType,
  ): Promise<SheetReviewerType[]> {
    return this.loaders.reviewers(graphql, wording);
  }
}
