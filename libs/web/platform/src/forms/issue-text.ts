import { isErrorCode, type ErrorCode } from '@voix/contracts/error-codes';
import type { ErrorParams, ValidationIssue } from '@voix/domain-kernel';
import { enumKey, type MessagesApi } from '../i18n/index.js';

/** The text of a code, its limit filled in where it has one. */
export function codeText(t: MessagesApi['t'], code: ErrorCode, params: ErrorParams = {}): string {
  if (code === 'TOO_LONG') return t('platform.error.too-long', { max: params['max'] ?? 0 });
  if (code === 'OUT_OF_RANGE')
    return t('platform.error.out-of-range', { min: params['min'] ?? 0, max: params['max'] ?? 0 });
  return t(`platform.error.${enumKey(code)}`);
}

/** What a fault of a field says, in the reader's language: the same as the server would. */
export function issueText(t: MessagesApi['t'], { code, params }: ValidationIssue): string {
  return codeText(t, isErrorCode(code) ? code : 'INVALID_VALUE', params);
}
