export {
  ERROR_CODES,
  httpStatusOf,
  isErrorCode,
  type ErrorCode,
  type ErrorFamily,
  type IssueCode,
  type OutcomeCode,
  type RefusalCode,
} from './error-codes.js';
export { ERROR_MESSAGES, errorMessage, type MessageLocale } from './error-messages.js';
