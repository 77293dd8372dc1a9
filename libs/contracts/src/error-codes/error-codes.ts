/**
 * The only list of what can go wrong, for the server, the sockets and the pages.
 *
 * - `outcome`: the person can act on it; a use case returns it, GraphQL shows it as a member of the mutation's union.
 * - `issue`: what is wrong with one field, inside VALIDATION_FAILED.
 * - `refusal`: the request is not served; thrown, shown in `extensions.code`, mapped to an HTTP status.
 * - `bug`: ours; masked, logged once, shown with a reference.
 */
export type ErrorFamily = 'outcome' | 'issue' | 'refusal' | 'bug';

interface ErrorCodeEntry {
  readonly family: ErrorFamily;
  /** HTTP status where the code leaves through HTTP. */
  readonly httpStatus: number;
  /** Whether an operator should be woken when many of these happen. */
  readonly alerts: boolean;
}

const outcome = { family: 'outcome', httpStatus: 200, alerts: false } as const;
const issue = { family: 'issue', httpStatus: 200, alerts: false } as const;
const refusal = (httpStatus: number) => ({ family: 'refusal', httpStatus, alerts: false }) as const;

/** Each code once. A code is never renamed: pages and third parties act on it. */
export const ERROR_CODES = {
  VALIDATION_FAILED: outcome,
  PHASE_CLOSED: outcome,
  NOT_ELIGIBLE: outcome,
  GUESTS_NOT_ALLOWED: outcome,
  CONSENT_REQUIRED: outcome,
  NOTICE_CHANGED: outcome,
  EDIT_CONFLICT: outcome,
  PROPOSAL_NOT_OPEN: outcome,
  IDEMPOTENCY_CONFLICT: outcome,
  SIGN_IN_LINK_INVALID: outcome,
  SIGN_IN_CODE_INVALID: outcome,
  SIGN_IN_OTHER_BROWSER: outcome,
  LAST_ADMINISTRATOR: outcome,
  ROLE_HELD: outcome,
  SECOND_FACTOR_CODE_INVALID: outcome,
  SECOND_FACTOR_LOCKED: outcome,
  SECOND_FACTOR_SETUP_EXPIRED: outcome,
  LAST_SECOND_FACTOR: outcome,
  OPENID_CANCELLED: outcome,
  OPENID_FAILED: outcome,
  OPENID_UNAVAILABLE: outcome,
  IDENTITY_LINKED_ELSEWHERE: outcome,
  PASSKEY_REFUSED: outcome,
  PASSKEY_LIMIT_REACHED: outcome,
  EDITION_NOT_READY: outcome,
  EDITION_STATE_MISMATCH: outcome,
  PHASES_NOT_OVER: outcome,
  PHASE_IN_USE: outcome,
  PHASE_HAS_BEGUN: outcome,
  ACTIVITY_NOT_EMPTY: outcome,
  OTHER_TERRITORY: outcome,
  EVENT_CANCELLED: outcome,

  REQUIRED: issue,
  TOO_LONG: issue,
  INVALID_EMAIL: issue,
  INVALID_VALUE: issue,
  NAME_RESERVED: issue,
  ADDRESS_TAKEN: issue,
  BLANK_LEFT: issue,
  OUT_OF_RANGE: issue,
  INVALID_DATE: issue,
  INVALID_LINK: issue,
  LINE_TOO_LONG: issue,
  MARKUP_NOT_ALLOWED: issue,
  UNKNOWN_THEME: issue,
  UNKNOWN_TERRITORY: issue,
  UNKNOWN_USE_CASE: issue,
  TITLE_TAKEN: issue,
  CODE_TAKEN: issue,
  PLACE_MISSING: issue,
  UNSAFE_LINK: issue,
  ENDS_BEFORE_START: issue,
  UNCHANGED: issue,
  QUALIFICATION_NOT_FOR_STANCE: issue,
  KIND_TAKEN: issue,
  PHASES_OVERLAP: issue,
  PHASE_ENDS_BEFORE_START: issue,
  PHASES_OUT_OF_ORDER: issue,

  UNAUTHENTICATED: refusal(401),
  FORBIDDEN: refusal(403),
  SECOND_FACTOR_REQUIRED: refusal(403),
  NOT_FOUND: refusal(404),
  MALFORMED: refusal(400),
  PERSISTED_QUERY_ONLY: refusal(400),
  CROSS_SITE: refusal(403),
  PAYLOAD_TOO_LARGE: refusal(413),
  RATE_LIMITED: refusal(429),
  UNAVAILABLE: refusal(503),

  INTERNAL: { family: 'bug', httpStatus: 500, alerts: true },
} as const satisfies Record<string, ErrorCodeEntry>;

export type ErrorCode = keyof typeof ERROR_CODES;

type CodesOf<F extends ErrorFamily> = {
  [C in ErrorCode]: (typeof ERROR_CODES)[C]['family'] extends F ? C : never;
}[ErrorCode];

/** What a use case may return. */
export type OutcomeCode = CodesOf<'outcome'>;
/** What may be wrong with one field. */
export type IssueCode = CodesOf<'issue'>;
/** What a RefusalError may carry. */
export type RefusalCode = CodesOf<'refusal'>;

/** Whether a value from outside, such as `extensions.code`, is a code of this list. */
export function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && Object.hasOwn(ERROR_CODES, value);
}

/** The HTTP status of a code. */
export function httpStatusOf(code: ErrorCode): number {
  return ERROR_CODES[code].httpStatus;
}
