/** SQLSTATE codes that Voix reacts to. https://www.postgresql.org/docs/current/errcodes-appendix.html */
const SERIALIZATION_FAILURE = '40001';
const DEADLOCK_DETECTED = '40P01';
const UNIQUE_VIOLATION = '23505';
const EXCLUSION_VIOLATION = '23P01';
const CHECK_VIOLATION = '23514';
const FOREIGN_KEY_VIOLATION = '23503';
const CONSTRAINT_VIOLATIONS = new Set([
  UNIQUE_VIOLATION,
  EXCLUSION_VIOLATION,
  CHECK_VIOLATION,
  FOREIGN_KEY_VIOLATION,
]);

interface PostgresError {
  readonly code?: unknown;
  readonly constraint?: unknown;
}

/** TypeORM wraps the driver's error; its fields are on the wrapper or on `driverError`. */
function postgresError(error: unknown): PostgresError {
  if (typeof error !== 'object' || error === null) return {};
  const { driverError } = error as { driverError?: unknown };
  return typeof driverError === 'object' && driverError !== null ? driverError : error;
}

/** Whether running the same work again in a new transaction may succeed. */
export function isRetryable(error: unknown): boolean {
  const { code } = postgresError(error);
  return code === SERIALIZATION_FAILURE || code === DEADLOCK_DETECTED;
}

/** The name of the constraint that refused a write, or null for any other error. */
export function violatedConstraint(error: unknown): string | null {
  const { code, constraint } = postgresError(error);
  return typeof code === 'string' &&
    CONSTRAINT_VIOLATIONS.has(code) &&
    typeof constraint === 'string'
    ? constraint
    : null;
}

/** Whether the database cannot be reached or cannot write now (connection, shutdown, disk full). */
export function isUnavailable(error: unknown): boolean {
  const { code } = postgresError(error);
  if (typeof code !== 'string')
    return (
      error instanceof Error &&
      /connection (terminated|timeout|error)|timeout exceeded/i.test(error.message)
    );
  return (
    code.startsWith('08') ||
    code.startsWith('57P') ||
    code.startsWith('53') ||
    code === 'ECONNREFUSED' ||
    code === 'ECONNRESET'
  );
}
