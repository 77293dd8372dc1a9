import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { httpStatusOf, isErrorCode, type ErrorCode } from '@voix/contracts/error-codes';
import { RefusalError } from '../access/refusal.error.js';
import { isUnavailable } from '../database/sql-state.js';
import type { Logger } from '../observability/index.js';

/** Apollo's own codes for requests that GraphQL itself cannot serve. */
const APOLLO_CODES: Readonly<Record<string, ErrorCode>> = {
  GRAPHQL_PARSE_FAILED: 'MALFORMED',
  GRAPHQL_VALIDATION_FAILED: 'MALFORMED',
  BAD_USER_INPUT: 'MALFORMED',
  BAD_REQUEST: 'MALFORMED',
  OPERATION_RESOLUTION_FAILURE: 'MALFORMED',
  PERSISTED_QUERY_NOT_FOUND: 'PERSISTED_QUERY_ONLY',
  PERSISTED_QUERY_NOT_SUPPORTED: 'PERSISTED_QUERY_ONLY',
};

/** What a resolver, or the making of the context, has really thrown. */
function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError ? (error.originalError ?? error) : error;
}

/** The code of any error that leaves the server. What is nobody's fault but ours is INTERNAL. */
export function errorCodeOf(error: unknown): ErrorCode {
  const original = causeOf(error);
  if (original instanceof RefusalError) return original.code;
  if (isUnavailable(original)) return 'UNAVAILABLE';
  const code = error instanceof GraphQLError ? error.extensions['code'] : undefined;
  if (isErrorCode(code)) return code;
  return (typeof code === 'string' && APOLLO_CODES[code]) || 'INTERNAL';
}

/**
 * The only shape in which an error leaves: a code and, once known, the id of the request. Never a stack, SQL, a part
 * of the schema that was not asked for, or "did you mean".
 */
export function maskError(error: unknown): GraphQLFormattedError {
  const code = errorCodeOf(error);
  const cause = causeOf(error);
  const retryAfterSeconds =
    cause instanceof RefusalError ? cause.options.retryAfterSeconds : undefined;
  return {
    message: code,
    extensions: {
      code,
      status: httpStatusOf(code),
      ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
    },
  };
}

/** Writes to the log what an operator must know of an error; what is a person's or a program's fault is not there. */
export function logError(error: unknown, requestId: string, logger: Logger): void {
  const code = errorCodeOf(error);
  const err = causeOf(error);
  if (code === 'INTERNAL') logger.error({ err, requestId }, 'unexpected error');
  if (code === 'UNAVAILABLE') logger.warn({ err, requestId }, 'the database cannot serve');
}
