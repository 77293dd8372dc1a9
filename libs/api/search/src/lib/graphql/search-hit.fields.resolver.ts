import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { EditionLoaders, EditionType, ThemeType } from '@voix/api-editions';
import { Gql, type GraphqlContext } from '@voix/api-platform/graphql';
import { SearchHitType } from './search-hit.type.js';

@Resolver(() => SearchHitType)
export class SearchHitFieldsResolver {
  constructor(private readonly editions: EditionLoaders) {}

  @ResolveField(() => EditionType, { nullable: true, description: 'The edition it belongs to' })
  edition(
    @Gql() graphql: GraphqlContext,
    @Parent() { editionId }: SearchHitType,
  ): Promise<EditionType | null> {
    return this.editions.edition.load(graphql, editionId);
  }

  @ResolveField(() => ThemeType, { nullable: true, description: 'The theme it was put under' })
  async theme(
    @Gql() graphql: GraphqlContext,
    @Parent() { editionId, themeId }: SearchHitType,
  ): Promise<ThemeType | null> {
    return themeId === null ? null : this.editions.themeOf(graphql, editionId, themeId);
  }
}
