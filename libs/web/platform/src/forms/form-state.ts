import type { Failure, UserErrorData } from '../apollo/index.js';
import type { FormValues } from './form-values.js';

export type FieldName<V> = Extract<keyof V, string>;
export type FieldErrors<V> = { readonly [N in FieldName<V>]?: string | undefined };

/** Where a form stands. Pure data: the hook renders it, the reducer moves it. */
export interface FormState<V extends FormValues> {
  readonly values: V;
  readonly errors: FieldErrors<V>;
  readonly attempts: number;
  readonly refusal: UserErrorData | undefined;
  readonly failure: Failure | undefined;
  readonly phase: 'editing' | 'sending' | 'sent';
}

export type FormEvent<V extends FormValues> =
  /** Several fields may change in one event: each change builds on the one before it. */
  | {
      readonly kind: 'changed';
      readonly change: Partial<V>;
      readonly faultsOf: (values: V) => FieldErrors<V>;
    }
  | { readonly kind: 'refused'; readonly errors: FieldErrors<V>; readonly refusal?: UserErrorData }
  | { readonly kind: 'sending' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'sent' }
  | { readonly kind: 'discarded'; readonly values: V };

export function startingState<V extends FormValues>(values: V): FormState<V> {
  return {
    values,
    errors: {},
    attempts: 0,
    refusal: undefined,
    failure: undefined,
    phase: 'editing',
  };
}

function stillAtFault<V>(errors: FieldErrors<V>, faults: FieldErrors<V>): FieldErrors<V> {
  const kept: Record<string, string> = {};
  for (const name of Object.keys(errors) as FieldName<V>[]) {
    const fault = faults[name];
    if (fault !== undefined) kept[name] = fault;
  }
  return kept;
}

/** Fields already marked are judged again as they change; the others wait for the next attempt. */
function changed<V extends FormValues>(
  values: V,
  faultsOf: (values: V) => FieldErrors<V>,
  state: FormState<V>,
): FormState<V> {
  const isMarked = Object.keys(state.errors).length > 0;
  const errors = isMarked ? stillAtFault(state.errors, faultsOf(values)) : state.errors;
  return { ...state, values, errors, phase: 'editing' };
}

export function nextState<V extends FormValues>(
  state: FormState<V>,
  event: FormEvent<V>,
): FormState<V> {
  switch (event.kind) {
    case 'changed':
      return changed({ ...state.values, ...event.change }, event.faultsOf, state);
    case 'refused':
      return {
        ...state,
        errors: event.errors,
        attempts: state.attempts + 1,
        failure: undefined,
        refusal: Object.keys(event.errors).length === 0 ? event.refusal : undefined,
        phase: 'editing',
      };
    case 'sending':
      return { ...state, errors: {}, refusal: undefined, failure: undefined, phase: 'sending' };
    case 'failed':
      return { ...state, failure: event.failure, phase: 'editing' };
    case 'sent':
      return { ...state, phase: 'sent' };
    case 'discarded':
      return startingState(event.values);
  }
}
