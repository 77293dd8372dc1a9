import type { GenericIssue } from 'valibot';
import type { ValidationIssue } from '@voix/domain-kernel';
import { isErrorCode, type ErrorCode } from '../error-codes/error-codes.js';

/** The numbers that the text of a code shows: `{ max: 140 }`. */
export type FaultParams = Readonly<Record<string, number>>;

/** What a rule says when it is broken, as the message of a valibot action: a code and the numbers of its text. */
export function fault(code: ErrorCode, params: FaultParams = {}): string {
  const numbers = Object.entries(params).map(([name, value]) => `${name}=${value}`);
  return [code, ...numbers].join(' ');
}

/** The issue for what a schema found. A rule that names no code is broken by what is missing or of another kind. */
export function issueOf(found: GenericIssue, path: string): ValidationIssue {
  const [code, ...numbers] = found.message.split(' ');
  if (!isErrorCode(code)) return { path, code: found.input == null ? 'REQUIRED' : 'INVALID_VALUE' };
  if (numbers.length === 0) return { path, code };
  return { path, code, params: Object.fromEntries(numbers.map(readNumber)) };
}

function readNumber(pair: string): [string, number] {
  const [name = '', value = ''] = pair.split('=');
  return [name, Number(value)];
}
