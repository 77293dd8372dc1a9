import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access, selfCheckedIn } from '@voix/api-platform/access';
import { Ctx } from '@voix/api-platform/graphql';
import { RequestContext } from '@voix/api-platform/request-context';
import type { Result } from '@voix/domain-kernel';
import { CreateInformationSheetUseCase } from '../../application/sheets/create-information-sheet.use-case.js';
import { PublishInformationSheetUseCase } from '../../application/sheets/publish-information-sheet.use-case.js';
import { ReviewInformationSheetUseCase } from '../../application/sheets/review-information-sheet.use-case.js';
import {
  ReviseInformationSheetUseCase,
  type ReviseInformationSheetError,
} from '../../application/sheets/revise-information-sheet.use-case.js';
import { WriteEasyReadUseCase } from '../../application/sheets/write-easy-read.use-case.js';
import { presentChangeError, presentCreationError } from './present-sheet-error.js';
import { SheetDraftReader } from './sheet-draft.reader.js';
import {
  CreateInformationSheetInput,
  PublishInformationSheetInput,
  ReviewInformationSheetInput,
  ReviseInformationSheetInput,
  WriteEasyReadInput,
} from './sheet.inputs.js';
import {
  CreateInformationSheetResult,
  PublishInformationSheetResult,
  ReviewInformationSheetResult,
  ReviseInformationSheetResult,
  SheetSavedType,
  WriteEasyReadResult,
} from './sheet.results.js';

type ActDone = { readonly sheetId: string };

@Resolver()
export class SheetMutationsResolver {
  constructor(
    private readonly creation: CreateInformationSheetUseCase,
    private readonly revision: ReviseInformationSheetUseCase,
    private readonly easyRead: WriteEasyReadUseCase,
    private readonly review: ReviewInformationSheetUseCase,
    private readonly publication: PublishInformationSheetUseCase,
    private readonly drafts: SheetDraftReader,
  ) {}

  @Access(selfCheckedIn('CreateInformationSheetUseCase'))
  @Mutation(() => CreateInformationSheetResult, {
    description: 'Begins an information sheet, for organisers alone at first',
  })
  async createInformationSheet(
    @Ctx() ctx: RequestContext,
    @Args('input') input: CreateInformationSheetInput,
  ): Promise<typeof CreateInformationSheetResult> {
    const result = await this.creation.run(ctx, input);
    return result.ok
      ? this.saved(ctx, result.value.sheetId)
      : presentCreationError(ctx, result.error);
  }

  @Access(selfCheckedIn('ReviseInformationSheetUseCase'))
  @Mutation(() => ReviseInformationSheetResult, {
    description: 'Writes the next version of a sheet; the one that is published stays public',
  })
  async reviseInformationSheet(
    @Ctx() ctx: RequestContext,
    @Args('input') input: ReviseInformationSheetInput,
  ): Promise<typeof ReviseInformationSheetResult> {
    return this.answer(ctx, await this.revision.run(ctx, input));
  }

  @Access(selfCheckedIn('WriteEasyReadUseCase'))
  @Mutation(() => WriteEasyReadResult, {
    description: 'Puts the latest version of a sheet into easy words',
  })
  async writeEasyRead(
    @Ctx() ctx: RequestContext,
    @Args('input') input: WriteEasyReadInput,
  ): Promise<typeof WriteEasyReadResult> {
    return this.answer(ctx, await this.easyRead.run(ctx, input));
  }

  @Access(selfCheckedIn('ReviewInformationSheetUseCase'))
  @Mutation(() => ReviewInformationSheetResult, {
    description: 'Records that somebody has read a text and answers for it, by name',
  })
  async reviewInformationSheet(
    @Ctx() ctx: RequestContext,
    @Args('input') input: ReviewInformationSheetInput,
  ): Promise<typeof ReviewInformationSheetResult> {
    return this.answer(ctx, await this.review.run(ctx, input));
  }

  @Access(selfCheckedIn('PublishInformationSheetUseCase'))
  @Mutation(() => PublishInformationSheetResult, {
    description: 'Everybody reads the latest version from now on',
  })
  async publishInformationSheet(
    @Ctx() ctx: RequestContext,
    @Args('input') input: PublishInformationSheetInput,
  ): Promise<typeof PublishInformationSheetResult> {
    return this.answer(ctx, await this.publication.run(ctx, input));
  }

  private async answer(ctx: RequestContext, result: Result<ActDone, ReviseInformationSheetError>) {
    return result.ok
      ? this.saved(ctx, result.value.sheetId)
      : presentChangeError(ctx, result.error);
  }

  private async saved(ctx: RequestContext, sheetId: string): Promise<SheetSavedType> {
    return Object.assign(new SheetSavedType(), { sheet: await this.drafts.afterAct(ctx, sheetId) });
  }
}
