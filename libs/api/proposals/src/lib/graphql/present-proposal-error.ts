import { presentPhaseClosed } from '@voix/api-consultations';
import {
  IdempotencyConflictErrorType,
  NotEligibleErrorType,
  presentError,
  presentValidation,
} from '@voix/api-platform/graphql';
import type { RequestContext } from '@voix/api-platform/request-context';
import { assertNever } from '@voix/domain-kernel';
import type { ReviseProposalError } from '../application/revise-proposal.use-case.js';
import type { SubmitProposalError } from '../application/submit-proposal.use-case.js';
import type { WithdrawProposalError } from '../application/withdraw-proposal.use-case.js';
import { presentVersion } from './present-version.js';
import { EditConflictErrorType, ProposalNotOpenErrorType } from './proposal-error.types.js';

/** The member of each mutation's union that stands for a failure. */
export function presentSubmitError(ctx: RequestContext, error: SubmitProposalError) {
  switch (error.code) {
    case 'CONSENT_REQUIRED':
    case 'GUESTS_NOT_ALLOWED':
    case 'NOT_ELIGIBLE':
      return presentError(ctx, NotEligibleErrorType, error, {});
    case 'IDEMPOTENCY_CONFLICT':
      return presentError(ctx, IdempotencyConflictErrorType, error, {});
    case 'PHASE_CLOSED':
      return presentPhaseClosed(ctx, error);
    case 'VALIDATION_FAILED':
      return presentValidation(ctx, error);
    default:
      return assertNever(error);
  }
}

export function presentReviseError(ctx: RequestContext, error: ReviseProposalError) {
  switch (error.code) {
    case 'EDIT_CONFLICT': {
      const currentVersion = presentVersion(error.current);
      return presentError(ctx, EditConflictErrorType, error, { currentVersion });
    }
    case 'CONSENT_REQUIRED':
      return presentError(ctx, NotEligibleErrorType, error, {});
    case 'PHASE_CLOSED':
      return presentPhaseClosed(ctx, error);
    default:
      return presentWithdrawError(ctx, error);
  }
}

export function presentWithdrawError(ctx: RequestContext, error: WithdrawProposalError) {
  switch (error.code) {
    case 'GUESTS_NOT_ALLOWED':
    case 'NOT_ELIGIBLE':
      return presentError(ctx, NotEligibleErrorType, error, {});
    case 'PROPOSAL_NOT_OPEN':
      return presentError(ctx, ProposalNotOpenErrorType, error, {});
    case 'VALIDATION_FAILED':
      return presentValidation(ctx, error);
    default:
      return assertNever(error);
  }
}
