import {
  IdempotencyConflictErrorType,
  presentError,
  presentValidation,
} from '@voix/api-platform/graphql';
import type { RequestContext } from '@voix/api-platform/request-context';
import { assertNever, type ValidationFailed } from '@voix/domain-kernel';
import type { RemovePhaseError } from '../application/remove-phase.use-case.js';
import type { CreationConflict, EditionStateMismatch } from '../domain/edition-errors.js';
import type { PhaseConflict } from '../domain/phase-conflict.error.js';
import { EditionStateMismatchErrorType } from './edition-state-mismatch.type.js';
import {
  PhaseConflictErrorType,
  PhaseHasBegunErrorType,
  PhaseInUseErrorType,
} from './phase.results.js';
import { presentPhase } from './phase.type.js';

/** The member of each mutation's union that stands for a failure. */
export function presentCalendarError(
  ctx: RequestContext,
  error: EditionStateMismatch | ValidationFailed,
) {
  return error.code === 'VALIDATION_FAILED'
    ? presentValidation(ctx, error)
    : presentError(ctx, EditionStateMismatchErrorType, error, {});
}

export function presentAdditionError(
  ctx: RequestContext,
  error: CreationConflict | EditionStateMismatch | ValidationFailed,
) {
  return error.code === 'IDEMPOTENCY_CONFLICT'
    ? presentError(ctx, IdempotencyConflictErrorType, error, {})
    : presentCalendarError(ctx, error);
}

export function presentPhaseConflict(
  ctx: RequestContext,
  error: EditionStateMismatch | PhaseConflict | ValidationFailed,
) {
  if (error.code !== 'EDIT_CONFLICT') return presentCalendarError(ctx, error);
  const currentPhase = presentPhase(error.current);
  return presentError(ctx, PhaseConflictErrorType, error, { currentPhase });
}

export function presentRemovalError(ctx: RequestContext, error: RemovePhaseError) {
  switch (error.code) {
    case 'PHASE_HAS_BEGUN':
      return presentError(ctx, PhaseHasBegunErrorType, error, {});
    case 'PHASE_IN_USE':
      return presentError(ctx, PhaseInUseErrorType, error, {});
    case 'EDITION_STATE_MISMATCH':
    case 'VALIDATION_FAILED':
      return presentCalendarError(ctx, error);
    default:
      return assertNever(error);
  }
}
