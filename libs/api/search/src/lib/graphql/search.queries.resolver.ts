import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Access, anyone } from '@voix/api-platform/access';
import { Ctx, pageRequest } from '@voix/api-platform/graphql';
import type { SearchKind } from '@voix/api-platform/ports';
import { RequestContext } from '@voix/api-platform/request-context';
import { SearchReader } from '../application/search.reader.js';
import { presentAnswer, SearchAnswerType } from './search-answer.type.js';
import { SearchKindEnum } from './search.enums.js';

@Resolver()
export class SearchQueriesResolver {
  constructor(private readonly reader: SearchReader) {}

  @Access(anyone)
  @Query(() => SearchAnswerType, {
    description: 'Finds what is public; a theme counts only together with its edition',
  })
  async search(
    @Ctx() ctx: RequestContext,
    @Args('text', {
      type: () => String,
      description: 'Plain words: no sign has a meaning, and only the first 200 characters count',
    })
    text: string,
    @Args('editionSlug', { type: () => String, nullable: true }) editionSlug: string | null,
    @Args('theme', { type: () => String, nullable: true }) theme: string | null,
    @Args('kind', { type: () => SearchKindEnum, nullable: true }) kind: SearchKind | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<SearchAnswerType> {
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
