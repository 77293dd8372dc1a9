import {
  IdempotencyConflictErrorType,
  presentError,
  presentValidation,
} from '@voix/api-platform/graphql';
import type { RequestContext } from '@voix/api-platform/request-context';
import { assertNever } from '@voix/domain-kernel';
import type { AnnounceEventError } from '../application/events/announce-event.use-case.js';
import type { CancelEventError } from '../application/events/cancel-event.use-case.js';
import type { ChangeEventError } from '../application/events/change-event.use-case.js';
import type { AddTermError } from '../application/glossary/add-term.use-case.js';
import type { RewordTermError } from '../application/glossary/reword-term.use-case.js';
import type { RewordUseCaseError } from '../application/use-cases/reword-use-case.use-case.js';
import type { TermConflict } from '../domain/collection-errors.js';
import {
  EventCancelledErrorType,
  EventConflictErrorType,
  GlossaryTermConflictErrorType,
  OtherTerritoryErrorType,
  UseCaseConflictErrorType,
} from './collection-error.types.js';
import { presentEvent } from './events/calendar-event.type.js';
import { presentTerm } from './glossary/glossary-term.type.js';
import { presentUseCase } from './use-cases/use-case.type.js';

/** The member of each mutation's union that stands for a failure. */
export function presentAddError(ctx: RequestContext, error: AddTermError) {
  switch (error.code) {
    case 'IDEMPOTENCY_CONFLICT':
      return presentError(ctx, IdempotencyConflictErrorType, error, {});
    case 'VALIDATION_FAILED':
      return presentValidation(ctx, error);
    default:
      return assertNever(error);
  }
}

export function presentTermError(ctx: RequestContext, error: RewordTermError) {
  return error.code === 'VALIDATION_FAILED'
    ? presentValidation(ctx, error)
    : presentTermConflict(ctx, error);
}

export function presentTermConflict(ctx: RequestContext, error: TermConflict) {
  const currentTerm = presentTerm(error.current);
  return presentError(ctx, GlossaryTermConflictErrorType, error, { currentTerm });
}

export function presentUseCaseError(ctx: RequestContext, error: RewordUseCaseError) {
  if (error.code === 'VALIDATION_FAILED') return presentValidation(ctx, error);
  const currentUseCase = presentUseCase(error.current);
  return presentError(ctx, UseCaseConflictErrorType, error, { currentUseCase });
}

export function presentAnnounceError(ctx: RequestContext, error: AnnounceEventError) {
  return error.code === 'OTHER_TERRITORY'
    ? presentError(ctx, OtherTerritoryErrorType, error, {})
    : presentAddError(ctx, error);
}

export function presentChangeError(ctx: RequestContext, error: ChangeEventError) {
  if (error.code !== 'EDIT_CONFLICT') return presentCancelError(ctx, error);
  const currentEvent = presentEvent(error.current);
  return presentError(ctx, EventConflictErrorType, error, { currentEvent });
}

export function presentCancelError(ctx: RequestContext, error: CancelEventError) {
  switch (error.code) {
    case 'EVENT_CANCELLED':
      return presentError(ctx, EventCancelledErrorType, error, {});
    case 'OTHER_TERRITORY':
      return presentError(ctx, OtherTerritoryErrorType, error, {});
    case 'VALIDATION_FAILED':
      return presentValidation(ctx, error);
    default:
      return assertNever(error);
  }
}
