import type { UserErrorData } from '@voix/web-platform/apollo';
import { codeText } from '@voix/web-platform/forms';
import type { MessagesApi } from '@voix/web-platform/i18n';

/** A wrong code is a fault of its field: it is said there, and in the summary. */
export function wrongCode(error: UserErrorData, t: MessagesApi['t']): UserErrorData {
  if (error.code !== 'SECOND_FACTOR_CODE_INVALID') return error;
  const message = codeText(t, error.code);
  return { ...error, issues: [{ path: 'code', code: error.code, message }] };
}
