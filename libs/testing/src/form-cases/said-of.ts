import { errorMessage, isErrorCode } from '@voix/contracts/error-codes';
import { frenchTypography, type ValidationIssue } from '@voix/domain-kernel';

/** The French sentence for a fault, as the server sends it. */
export function saidOf({ code, params }: ValidationIssue): string {
  if (!isErrorCode(code)) throw new Error(`${code} is no error code`);
  return frenchTypography(errorMessage('fr', code, params));
}
