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
  CreateInformationSheetSuccessType,
  PublishInformationSheetResult,
  PublishInformationSheetSuccessType,
  ReviewInformationSheetResult,
  ReviewInformationSheetSuccessType,
  ReviseInformationSheetResult,
  ReviseInformationSheetSuccessType,
  WriteEasyReadResult,
  WriteEasyReadSuccessType,
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
      ? this.saved(ctx, result.value.sheetId, new CreateInformationSheetSuccessType())
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
    const result = await this.revision.run(ctx, input);
    return this.answer(ctx, result, new ReviseInformationSheetSuccessType());
  }

  @Access(selfCheckedIn('WriteEasyReadUseCase'))
  @Mutation(() => WriteEasyReadResult, {
    description: 'Puts the latest version of a sheet into easy words',
  })
  async writeEasyRead(
    @Ctx() ctx: RequestContext,
    @Args('input') input: WriteEasyReadInput,
  ): Promise<typeof WriteEasyReadResult> {
    const result = await this.easyRead.run(ctx, input);
    return this.answer(ctx, result, new WriteEasyReadSuccessType());
  }

  @Access(selfCheckedIn('ReviewInformationSheetUseCase'))
  @Mutation(() => ReviewInformationSheetResult, {
    description: 'Records that somebody has read a text and answers for it, by name',
  })
  async reviewInformationSheet(
    @Ctx() ctx: RequestContext,
    @Args('input') input: ReviewInformationSheetInput,
  ): Promise<typeof ReviewInformationSheetResult> {
    const result = await this.review.run(ctx, input);
    return this.answer(ctx, result, new ReviewInformationSheetSuccessType());
  }

  @Access(selfCheckedIn('PublishInformationSheetUseCase'))
  @Mutation(() => PublishInformationSheetResult, {
    description: 'Everybody reads the latest version from now on',
  })
  async publishInformationSheet(
    @Ctx() ctx: RequestContext,
    @Args('input') input: PublishInformationSheetInput,
  ): Promise<typeof PublishInformationSheetResult> {
    const result = await this.publication.run(ctx, input);
    return this.answer(ctx, result, new PublishInformationSheetSuccessType());
  }

  private async answer<Success extends object>(
    ctx: RequestContext,
    result: Result<ActDone, ReviseInformationSheetError>,
    success: Success,
  ) {
    return result.ok
      ? this.saved(ctx, result.value.sheetId, success)
      : presentChangeError(ctx, result.error);
  }

  private async saved<Success extends object>(
    ctx: RequestContext,
    sheetId: string,
    success: Success,
  ) {
    return Object.assign(success, { sheet: await this.drafts.afterAct(ctx, sheetId) });
  }
}
