import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { EditionLoaders, ThemeType } from '@voix/api-editions';
import { Gql, type GraphqlContext } from '@voix/api-platform/graphql';
import { InformationSheetType } from './information-sheet.type.js';
import { SheetReviewerType } from './sheet-reviewer.type.js';
import { SheetVersionType } from './sheet-version.type.js';
import { SheetLoaders } from './sheet.loaders.js';

@Resolver(() => InformationSheetType)
export class SheetFieldsResolver {
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
    @Parent() { editionId, themeId }: InformationSheetType,
  ): Promise<ThemeType | null> {
    return this.editions.themeOf(graphql, editionId, themeId);
  }

  @ResolveField(() => [SheetReviewerType], { description: 'Who has read this version' })
  reviewers(
    @Gql() graphql: GraphqlContext,
    @Parent() { wording }: InformationSheetType,
  ): Promise<SheetReviewerType[]> {
    return this.loaders.reviewers(graphql, wording);
  }

  @ResolveField(() => [SheetVersionType], {
    description: 'Every version that was public, the latest first',
  })
  versions(
    @Gql() graphql: GraphqlContext,
    @Parent() { id }: InformationSheetType,
  ): Promise<SheetVersionType[]> {
    return this.loaders.versions.load(graphql, id);
  }
}
