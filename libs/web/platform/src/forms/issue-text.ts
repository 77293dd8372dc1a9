import type { BaseIssue } from 'valibot';
import { isErrorCode, type ErrorCode } from '@voix/contracts/error-codes';
import { enumKey, type MessagesApi } from '../i18n/index.js';

/** Codes that a rule of valibot stands for when it does not name one itself. */
const CODES: Readonly<Record<string, ErrorCode>> = {
  non_empty: 'REQUIRED',
  min_length: 'TOO_SHORT',
  min_graphemes: 'TOO_SHORT',
  max_length: 'TOO_LONG',
  max_graphemes: 'TOO_LONG',
  email: 'INVALID_EMAIL',
};

function isEmpty(input: unknown): boolean {
  return (
    input === undefined || input === null || (typeof input === 'string' && input.trim() === '')
  );
}

export function issueCode(issue: BaseIssue<unknown>): ErrorCode {
  if (isErrorCode(issue.message)) return issue.message;
  if (isEmpty(issue.input)) return 'REQUIRED';
  return CODES[issue.type] ?? 'INVALID_VALUE';
}

/** The text of a code, its limit filled in where it has one. */
export function codeText(t: MessagesApi['t'], code: ErrorCode, limit: number): string {
  if (code === 'TOO_LONG') return t('platform.error.too-long', { max: limit });
  if (code === 'TOO_SHORT') return t('platform.error.too-short', { min: limit });
  return t(`platform.error.${enumKey(code)}`);
}

/** What a fault of a field says, in the reader's language. */
export function issueText(t: MessagesApi['t'], issue: BaseIssue<unknown>): string {
  const requirement: unknown = 'requirement' in issue ? issue.requirement : undefined;
  return codeText(t, issueCode(issue), typeof requirement === 'number' ? requirement : 0);
}
