import { EditionStateMismatchErrorType, type EditionStateMismatch } from '@voix/api-editions';
import {
  IdempotencyConflictErrorType,
  presentError,
  presentValidation,
} from '@voix/api-platform/graphql';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { ValidationFailed } from '@voix/domain-kernel';
import type { DescribeActivityError } from '../application/describe-activity.use-case.js';
import type { ActivityKeyConflict, ActivityNotEmpty } from '../domain/activity-errors.js';
import { ActivityConflictErrorType, ActivityNotEmptyErrorType } from './activity.results.js';
import { presentActivity } from './activity.type.js';

/** The member of each mutation's union that stands for a failure. */
export function presentGridError(
  ctx: RequestContext,
  error: EditionStateMismatch | ValidationFailed,
) {
  return error.code === 'VALIDATION_FAILED'
    ? presentValidation(ctx, error)
    : presentError(ctx, EditionStateMismatchErrorType, error, {});
}

export function presentCreationError(
  ctx: RequestContext,
  error: ActivityKeyConflict | EditionStateMismatch | ValidationFailed,
) {
  return error.code === 'IDEMPOTENCY_CONFLICT'
    ? presentError(ctx, IdempotencyConflictErrorType, error, {})
    : presentGridError(ctx, error);
}

export function presentDescriptionError(ctx: RequestContext, error: DescribeActivityError) {
  if (error.code !== 'EDIT_CONFLICT') return presentGridError(ctx, error);
  const currentActivity = presentActivity(error.current);
  return presentError(ctx, ActivityConflictErrorType, error, { currentActivity });
}

export function presentRemovalError(
  ctx: RequestContext,
  error: ActivityNotEmpty | EditionStateMismatch,
) {
  return error.code === 'ACTIVITY_NOT_EMPTY'
    ? presentError(ctx, ActivityNotEmptyErrorType, error, {})
    : presentError(ctx, EditionStateMismatchErrorType, error, {});
}
