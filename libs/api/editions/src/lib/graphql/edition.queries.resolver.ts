import { Args, Query, Resolver } from '@nestjs/graphql';
import { Access, anyone } from '@voix/api-platform/access';
import { Ctx } from '@voix/api-platform/graphql';
import { RequestContext } from '@voix/api-platform/request-context';
import { EditionReader } from './edition.reader.js';
import { EditionType } from './edition.type.js';

@Resolver(() => EditionType)
export class EditionQueriesResolver {
  constructor(private readonly reader: EditionReader) {}

  @Access(anyone)
  @Query(() => EditionType, { nullable: true, description: 'The edition published last, if any' })
  currentEdition(@Ctx() ctx: RequestContext): Promise<EditionType | null> {
    return this.reader.current(ctx);
  }

  @Access(anyone)
  @Query(() => EditionType, { nullable: true, description: 'An edition by its name in addresses' })
  edition(
    @Ctx() ctx: RequestContext,
    @Args('slug', { type: () => String }) slug: string,
  ): Promise<EditionType | null> {
    return this.reader.bySlug(ctx, slug);
  }
}
