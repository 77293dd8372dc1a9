import { errorMessage, type ErrorCode } from '@voix/contracts/error-codes';
import {
  frenchTypography,
  type ValidationFailed,
  type DomainError,
  type ErrorParams,
} from '@voix/domain-kernel';
import type { RequestContext } from '../request-context/index.js';
import {
  type UserErrorType,
  ValidationFailedErrorType,
  ValidationIssueType,
} from './user-error.types.js';

type UserErrorClass<T extends UserErrorType> = new () => T;

/** The text of a code in the language of the request. */
export function localizedMessage(
  ctx: RequestContext,
  code: ErrorCode,
  params?: ErrorParams,
): string {
  const message = errorMessage(ctx.locale, code, params);
  return ctx.locale === 'fr' ? frenchTypography(message) : message;
}

/** Builds a user error of the given class; `extra` holds the fields that this class adds. */
export function presentError<T extends UserErrorType>(
  ctx: RequestContext,
  type: UserErrorClass<T>,
  error: DomainError<ErrorCode>,
  extra: Omit<T, keyof UserErrorType>,
): T {
  const presented = new type();
  return Object.assign(presented, extra, {
    code: error.code,
    message: localizedMessage(ctx, error.code, error.params),
  });
}

/** The faults of an input, each with its text. */
export function presentValidation(
  ctx: RequestContext,
  failed: ValidationFailed,
): ValidationFailedErrorType {
  const issues = failed.issues.map((issue) =>
    Object.assign(new ValidationIssueType(), {
      path: issue.path,
      code: issue.code,
      message: localizedMessage(ctx, issue.code as ErrorCode, issue.params),
    }),
  );
  return presentError(ctx, ValidationFailedErrorType, failed, { issues });
}
