import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { ERROR_CODES, isErrorCode, type RefusalCode } from '@voix/contracts/error-codes';
import { UnreachableError } from './transport-errors.js';

/** Why a request gave nothing: what a page tells its reader depends on it. */
export type Failure =
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'refusal'; readonly code: RefusalCode; readonly retryAfterSeconds?: number }
  | { readonly kind: 'bug'; readonly reference?: string };

function isRefusalCode(code: unknown): code is RefusalCode {
  return isErrorCode(code) && ERROR_CODES[code].family === 'refusal';
}

/** Reads an error from Apollo, from the transport or from a page. */
export function readFailure(error: unknown): Failure {
  if (error instanceof UnreachableError) return { kind: 'unreachable' };
  if (!CombinedGraphQLErrors.is(error)) return { kind: 'bug' };
  const extensions = error.errors[0]?.extensions ?? {};
  const { code, requestId, retryAfterSeconds } = extensions;
  if (isRefusalCode(code)) {
    return {
      kind: 'refusal',
      code,
      ...(typeof retryAfterSeconds === 'number' && { retryAfterSeconds }),
    };
  }
  return { kind: 'bug', ...(typeof requestId === 'string' && { reference: requestId }) };
}
