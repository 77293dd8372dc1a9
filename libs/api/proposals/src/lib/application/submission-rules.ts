import { Injectable } from '@nestjs/common';
import type { ActivityHandle } from '@voix/api-consultations';
import { EditionsFacade, type CharterInForce } from '@voix/api-editions';
import { CollectionsFacade } from '@voix/api-information';
import type { RequestContext } from '@voix/api-platform/request-context';
import { proposalSchema, validate, withFaults } from '@voix/contracts/validation';
import {
  isUuid,
  type Result,
  type ValidationFailed,
  type ValidationIssue,
} from '@voix/domain-kernel';
import type { ProposalText } from '../domain/proposal-text.js';

/** A text, the theme it belongs to, and the use of AI that it may be about. */
export interface SubmittedText extends ProposalText {
  readonly themeId: string;
  readonly useCaseId?: string | null;
}

/** What an edition asks of a proposal: its charter, its themes, the uses of AI that it presents. */
@Injectable()
export class SubmissionRules {
  constructor(
    private readonly editions: EditionsFacade,
    private readonly collections: CollectionsFacade,
  ) {}

  charterOf(ctx: RequestContext, { editionId }: ActivityHandle): Promise<CharterInForce> {
    return this.editions.charterInForce(ctx, editionId);
  }

  async check(
    ctx: RequestContext,
    submitted: SubmittedText,
    { editionId }: ActivityHandle,
    charter: CharterInForce,
  ): Promise<Result<ProposalText & { readonly themeId: string }, ValidationFailed>> {
    const faults = [
      ...(await this.themeFaults(ctx, editionId, submitted.themeId)),
      ...(await this.useCaseFaults(ctx, editionId, submitted.useCaseId ?? null)),
    ];
    return withFaults(validate(proposalSchema(charter.rules), submitted), faults);
  }

  private async themeFaults(
    ctx: RequestContext,
    editionId: string,
    themeId: string,
  ): Promise<ValidationIssue[]> {
    const theme = isUuid(themeId)
      ? await this.editions.themeOfEdition(ctx, editionId, themeId)
      : null;
    return theme === null ? [{ path: 'themeId', code: 'UNKNOWN_THEME' }] : [];
  }

  private async useCaseFaults(
    ctx: RequestContext,
    editionId: string,
    useCaseId: string | null,
  ): Promise<ValidationIssue[]> {
    if (useCaseId === null) return [];
    const useCase = await this.collections.useCaseOfEdition(ctx, editionId, useCaseId);
    return useCase === null ? [{ path: 'useCaseId', code: 'UNKNOWN_USE_CASE' }] : [];
  }
}
