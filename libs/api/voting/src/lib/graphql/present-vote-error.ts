import { PhaseClosed, presentPhaseClosed } from '@voix/api-consultations';
import {
  IdempotencyConflictErrorType,
  NotEligibleErrorType,
  PhaseClosedErrorType,
  presentError,
  presentValidation,
} from '@voix/api-platform/graphql';
import type { RequestContext } from '@voix/api-platform/request-context';
import { ProposalNotOpenErrorType } from '@voix/api-proposals';
import { ValidationFailed } from '@voix/domain-kernel';
import {
  IdempotencyConflict,
  ProposalNotOpen,
  VotingClosed,
  type VoteError,
} from '../domain/vote-errors.js';

/** The member of the union that stands for a failure. */
export function presentVoteError(ctx: RequestContext, error: VoteError) {
  if (error instanceof ValidationFailed) return presentValidation(ctx, error);
  if (error instanceof PhaseClosed) return presentPhaseClosed(ctx, error);
  if (error instanceof VotingClosed) {
    return presentError(ctx, PhaseClosedErrorType, error, { opensAt: null, closedAt: null });
  }
  if (error instanceof ProposalNotOpen)
    return presentError(ctx, ProposalNotOpenErrorType, error, {});
  if (error instanceof IdempotencyConflict)
    return presentError(ctx, IdempotencyConflictErrorType, error, {});
  return presentError(ctx, NotEligibleErrorType, error, {});
}
