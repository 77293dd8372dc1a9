import { Args, Query, Resolver } from '@nestjs/graphql';
import { Access, anyone } from '@voix/api-platform/access';
import { Ctx, pageRequest } from '@voix/api-platform/graphql';
import { RequestContext } from '@voix/api-platform/request-context';
import { SearchReader } from '../application/search.reader.js';
import { presentAnswer, SearchHitConnectionType } from './search-hit.connection.js';
import { SearchArgs } from './search.args.js';

@Resolver()
export class SearchQueriesResolver {
  constructor(private readonly reader: SearchReader) {}

  @Access(anyone)
  @Query(() => SearchHitConnectionType, {
    description: 'Finds what is public; a theme counts only together with its edition',
  })
  async search(
    @Ctx() ctx: RequestContext,
    @Args() { text, editionSlug, theme, kind, first, after }: SearchArgs,
  ): Promise<SearchHitConnectionType> {
    const answer = await this.reader.find(ctx, {
      text,
      editionSlug: editionSlug ?? null,
      theme: theme ?? null,
      kind: kind ?? null,
      page: pageRequest(first, after),
    });
    return presentAnswer(answer);
  }
}
