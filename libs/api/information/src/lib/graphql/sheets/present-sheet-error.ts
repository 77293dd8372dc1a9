import {
  IdempotencyConflictErrorType,
  presentError,
  presentValidation,
} from '@voix/api-platform/graphql';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { CreateInformationSheetError } from '../../application/sheets/create-information-sheet.use-case.js';
import type { ReviseInformationSheetError } from '../../application/sheets/revise-information-sheet.use-case.js';
import { presentDraft } from './sheet-draft.type.js';
import { SheetConflictErrorType } from './sheet.results.js';

/** The member of each mutation's union that stands for a failure. */
export function presentCreationError(ctx: RequestContext, error: CreateInformationSheetError) {
  return error.code === 'VALIDATION_FAILED'
    ? presentValidation(ctx, error)
    : presentError(ctx, IdempotencyConflictErrorType, error, {});
}

export function presentChangeError(ctx: RequestContext, error: ReviseInformationSheetError) {
  if (error.code === 'VALIDATION_FAILED') return presentValidation(ctx, error);
  return presentError(ctx, SheetConflictErrorType, error, { current: presentDraft(error.current) });
}
