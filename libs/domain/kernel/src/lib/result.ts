/** A success that carries what the caller asked for. */
export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}

/** An expected failure that carries why, as data. */
export interface Err<E> {
  readonly ok: false;
  readonly error: E;
}

/**
 * The answer of an operation that may fail in ways its caller can act on. Narrow it with `if (!result.ok)`.
 * Refusals and bugs are thrown instead: they are not part of an operation's vocabulary.
 */
export type Result<T, E> = Ok<T> | Err<E>;

/** A success, with its value or with nothing to add. */
export function ok(): Ok<undefined>;
export function ok<T>(value: T): Ok<T>;
export function ok<T>(value?: T): Ok<T | undefined> {
  return { ok: true, value };
}

/** An expected failure. */
export function err<E>(error: E): Err<E> {
  return { ok: false, error };
}

/** For `filter` and the like; in a plain `if`, `result.ok` reads better. */
export function isOk<T, E>(result: Result<T, E>): result is Ok<T> {
  return result.ok;
}
