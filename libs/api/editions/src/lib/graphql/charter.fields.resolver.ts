import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx } from '@voix/api-platform/graphql';
import { RequestContext } from '@voix/api-platform/request-context';
import { CharterReader } from './charter.reader.js';
import { CharterDraftType, CharterType } from './charter.type.js';
import { PreparedEditionType } from './prepared-edition.type.js';

/** The charter, as those see it who prepare an edition. Nobody else reaches a prepared edition. */
@Resolver(() => PreparedEditionType)
export class CharterFieldsResolver {
  constructor(private readonly reader: CharterReader) {}

  @ResolveField(() => CharterType, {
    nullable: true,
    description: 'The version of the charter in force; absent until one is adopted',
  })
  adoptedCharter(
    @Ctx() ctx: RequestContext,
    @Parent() { id }: PreparedEditionType,
  ): Promise<CharterType | null> {
    return this.reader.adopted(ctx, id);
  }

  @ResolveField(() => CharterDraftType, {
    nullable: true,
    description: 'The next version of the charter; absent when none is being written',
  })
  charterDraft(
    @Ctx() ctx: RequestContext,
    @Parent() { id }: PreparedEditionType,
  ): Promise<CharterDraftType | null> {
    return this.reader.draft(ctx, id);
  }
}
