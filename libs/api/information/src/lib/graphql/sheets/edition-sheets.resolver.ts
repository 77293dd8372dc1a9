import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { EditionType } from '@voix/api-editions';
import { Access, selfCheckedIn } from '@voix/api-platform/access';
import { Ctx, Gql, type GraphqlContext } from '@voix/api-platform/graphql';
import { RequestContext } from '@voix/api-platform/request-context';
import { InformationSheetType } from './information-sheet.type.js';
import { SheetDraftReader } from './sheet-draft.reader.js';
import { SheetDraftType } from './sheet-draft.type.js';
import { SheetLoaders } from './sheet.loaders.js';

/** What sheets add to an edition. */
@Resolver(() => EditionType)
export class EditionSheetsResolver {
  constructor(
    private readonly loaders: SheetLoaders,
    private readonly drafts: SheetDraftReader,
  ) {}

  @ResolveField(() => [InformationSheetType], { description: 'Its information sheets' })
  sheets(
    @Gql() graphql: GraphqlContext,
    @Parent() { id }: EditionType,
  ): Promise<InformationSheetType[]> {
    return this.loaders.ofEdition.load(graphql, id);
  }

  @ResolveField(() => InformationSheetType, {
    nullable: true,
    description: 'One of its information sheets, by its name in addresses',
  })
  async sheet(
    @Gql() graphql: GraphqlContext,
    @Parent() { id }: EditionType,
    @Args('key', { type: () => String }) key: string,
  ): Promise<InformationSheetType | null> {
    const sheets = await this.loaders.ofEdition.load(graphql, id);
    return sheets.find((sheet) => sheet.key === key) ?? null;
  }

  @Access(selfCheckedIn('SheetDraftReader'))
  @ResolveField(() => [SheetDraftType], {
    description: 'Its information sheets as organisers work on them',
  })
  sheetDrafts(
    @Ctx() ctx: RequestContext,
    @Parent() { id }: EditionType,
  ): Promise<SheetDraftType[]> {
    return this.drafts.ofEdition(ctx, id);
  }

  @Access(selfCheckedIn('SheetDraftReader'))
  @ResolveField(() => SheetDraftType, {
    nullable: true,
    description: 'One of its information sheets as organisers work on it',
  })
  sheetDraft(
    @Ctx() ctx: RequestContext,
    @Parent() { id }: EditionType,
    @Args('key', { type: () => String }) key: string,
  ): Promise<SheetDraftType | null> {
    return this.drafts.byKey(ctx, id, key);
  }
}
