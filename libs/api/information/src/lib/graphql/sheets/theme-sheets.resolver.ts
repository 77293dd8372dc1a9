import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ThemeType } from '@voix/api-editions';
import { Gql, type GraphqlContext } from '@voix/api-platform/graphql';
import { InformationSheetType } from './information-sheet.type.js';
import { SheetLoaders } from './sheet.loaders.js';

/** What sheets add to a theme. */
@Resolver(() => ThemeType)
export class ThemeSheetsResolver {
  constructor(private readonly loaders: SheetLoaders) {}

  @ResolveField(() => [InformationSheetType], {
    description: 'What is known and what is debated on this theme',
  })
  sheets(
    @Gql() graphql: GraphqlContext,
    @Parent() { editionId, id }: ThemeType,
  ): Promise<InformationSheetType[]> {
    return this.loaders.ofTheme(graphql, { editionId, themeId: id });
  }
}
