import {
  IdempotencyConflictErrorType,
  presentError,
  presentValidation,
} from '@voix/api-platform/graphql';
import type { RequestContext } from '@voix/api-platform/request-context';
import { assertNever } from '@voix/domain-kernel';
import type { ArchiveEditionError } from '../application/archive-edition.use-case.js';
import type { CreateEditionError } from '../application/create-edition.use-case.js';
import type { DescribeEditionError } from '../application/describe-edition.use-case.js';
import type { DescribeThemeError } from '../application/describe-theme.use-case.js';
import type { PublishEditionError } from '../application/publish-edition.use-case.js';
import { EditionStateMismatchErrorType } from './edition-state-mismatch.type.js';
import {
  EditionConflictErrorType,
  EditionNotReadyErrorType,
  PhasesNotOverErrorType,
} from './preparation.results.js';
import { presentPreparedEdition } from './prepared-edition.type.js';
import { presentPreparedTheme } from './prepared-theme.type.js';
import { presentCondition } from './readiness-condition.type.js';
import { ThemeConflictErrorType } from './theme.results.js';

/** The member of each mutation's union that stands for a failure. */
export function presentCreationError(ctx: RequestContext, error: CreateEditionError) {
  return error.code === 'VALIDATION_FAILED'
    ? presentValidation(ctx, error)
    : presentError(ctx, IdempotencyConflictErrorType, error, {});
}

export function presentDescriptionError(ctx: RequestContext, error: DescribeEditionError) {
  switch (error.code) {
    case 'EDIT_CONFLICT': {
      const current = presentPreparedEdition(error.current);
      return presentError(ctx, EditionConflictErrorType, error, { current });
    }
    case 'EDITION_STATE_MISMATCH':
      return presentError(ctx, EditionStateMismatchErrorType, error, {});
    case 'VALIDATION_FAILED':
      return presentValidation(ctx, error);
    default:
      return assertNever(error);
  }
}

export function presentPublicationError(ctx: RequestContext, error: PublishEditionError) {
  if (error.code === 'EDITION_STATE_MISMATCH')
    return presentError(ctx, EditionStateMismatchErrorType, error, {});
  const missing = error.missing.map(presentCondition);
  return presentError(ctx, EditionNotReadyErrorType, error, { missing });
}

export function presentArchivingError(ctx: RequestContext, error: ArchiveEditionError) {
  return error.code === 'PHASES_NOT_OVER'
    ? presentError(ctx, PhasesNotOverErrorType, error, {})
    : presentError(ctx, EditionStateMismatchErrorType, error, {});
}

export function presentThemeError(ctx: RequestContext, error: DescribeThemeError) {
  switch (error.code) {
    case 'EDIT_CONFLICT': {
      const current = presentPreparedTheme(error.current);
      return presentError(ctx, ThemeConflictErrorType, error, { current });
    }
    case 'EDITION_STATE_MISMATCH':
      return presentError(ctx, EditionStateMismatchErrorType, error, {});
    case 'VALIDATION_FAILED':
      return presentValidation(ctx, error);
    default:
      return assertNever(error);
  }
}
