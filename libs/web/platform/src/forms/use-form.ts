import { useReducer, useRef, useState, type Dispatch, type RefObject } from 'react';
import type { GenericSchema } from 'valibot';
import type { ValidationIssue } from '@voix/domain-kernel';
import { readFailure, type Failure, type UserErrorData } from '../apollo/index.js';
import { useMessages } from '../i18n/index.js';
import { readDraft } from './draft.js';
import { judge, serverFaults } from './field-faults.js';
import {
  nextState,
  startingState,
  type FieldName,
  type FormEvent,
  type FormState,
} from './form-state.js';
import { restoreValues, sameValues, type FieldValue, type FormValues } from './form-values.js';
import { issueText } from './issue-text.js';
import { useDraft } from './use-draft.js';

export interface FormOptions<V extends FormValues & Input, Input, Output> {
  /** Begins the id of each field: unique in the page. */
  readonly id: string;
  /** The one of `@voix/contracts/validation` to which the server holds the input. */
  readonly schema: GenericSchema<Input, Output>;
  /** Its fields, and what travels with the draft without being asked: a key, a version. */
  readonly initialValues: V;
  /** The visible label of each field, which the summary of errors repeats. */
  readonly labels: Readonly<Record<FieldName<Input>, string>>;
  /** Keeps what is typed in this browser under this name until it is sent. */
  readonly draftKey?: string;
  /** Sends what the schema made of the values; answers with the error of the union, or nothing when it is done. */
  readonly onSubmit: (output: Output, values: V) => Promise<UserErrorData | undefined>;
}

/** The props that every field component of `@voix/web-ui` takes. */
export interface FieldProps<T extends FieldValue> {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly errorMessage: string | undefined;
}

export interface FormError {
  readonly fieldId: string;
  readonly label: string;
  readonly message: string;
}

export interface FormApi<V extends FormValues> {
  readonly values: V;
  readonly field: <N extends FieldName<V>>(name: N) => FieldProps<V[N]>;
  readonly errors: readonly FormError[];
  /** Grows with each refused attempt: the summary takes the focus again. */
  readonly attempts: number;
  /** The answer that belongs to no field. */
  readonly refusal: UserErrorData | undefined;
  readonly failure: Failure | undefined;
  readonly isSubmitting: boolean;
  readonly isDirty: boolean;
  readonly draft: {
    readonly isRestored: boolean;
    readonly isKept: boolean;
    readonly discard: () => void;
  };
  readonly submit: () => Promise<void>;
}

/** What travels along has no field, and so no label. */
type Labels = Readonly<Record<string, string | undefined>>;

interface Sending<V extends FormValues, Output> {
  readonly onSubmit: (output: Output, values: V) => Promise<UserErrorData | undefined>;
  readonly values: V;
  readonly tell: Dispatch<FormEvent<V>>;
  readonly forgetDraft: () => void;
}

async function send<V extends FormValues, Output>(
  output: Output,
  { onSubmit, values, tell, forgetDraft }: Sending<V, Output>,
) {
  tell({ kind: 'sending' });
  try {
    const refusal = await onSubmit(output, values);
    if (refusal) {
      tell({ kind: 'refused', errors: serverFaults(refusal, values), refusal });
      return;
    }
    forgetDraft();
    tell({ kind: 'sent' });
  } catch (error) {
    const failure = readFailure(error);
    if (failure.kind === 'bug') reportError(error);
    tell({ kind: 'failed', failure });
  }
}

/** Two presses in a hurry are one sending. */
async function once(isBusy: RefObject<boolean>, work: () => Promise<void>): Promise<void> {
  if (isBusy.current) return;
  isBusy.current = true;
  try {
    await work();
  } finally {
    isBusy.current = false;
  }
}

function listErrors<V extends FormValues>(
  { errors, values }: FormState<V>,
  labels: Labels,
  id: string,
): readonly FormError[] {
  return (Object.keys(values) as FieldName<V>[]).flatMap((name) => {
    const message = errors[name];
    return message === undefined
      ? []
      : [{ fieldId: `${id}-${name}`, label: labels[name] ?? name, message }];
  });
}

function fieldChange<V extends FormValues>(name: FieldName<V>, value: FieldValue): Partial<V> {
  // The field's own props promise that the value is of its kind; a computed key loses that promise.
  return { [name]: value } as Partial<V>;
}

/** A form whose text is never lost: schema, labels, errors on their fields, draft, one sending at a time. */
export function useForm<V extends FormValues & Input, Input, Output>(
  options: FormOptions<V, Input, Output>,
): FormApi<V> {
  const { id, schema, draftKey, onSubmit } = options;
  const labels: Labels = options.labels;
  const { t } = useMessages();
  const [initial] = useState(options.initialValues);
  const [start] = useState(() => restoreValues(initial, draftKey && readDraft(draftKey)?.values));
  const [isRestored, setRestored] = useState(() => !sameValues(start, initial));
  const [state, tell] = useReducer(nextState<V>, start, startingState<V>);
  const isBusy = useRef(false);
  const { values, errors, phase } = state;
  const isDirty = phase !== 'sent' && !sameValues(values, initial);
  const { isKept, forget } = useDraft(draftKey, values, isDirty);

  const textOf = (issue: ValidationIssue) => issueText(t, issue);
  const faultsOf = (next: V) => judge(schema, next, textOf).faults;
  const submit = async () => {
    const { output, faults } = judge(schema, values, textOf);
    if (output === undefined) tell({ kind: 'refused', errors: faults });
    else await once(isBusy, () => send(output, { onSubmit, values, tell, forgetDraft: forget }));
  };

  return {
    values,
    field: (name) => ({
      id: `${id}-${name}`,
      name,
      label: labels[name] ?? name,
      value: values[name],
      onChange: (value) => tell({ kind: 'changed', change: fieldChange<V>(name, value), faultsOf }),
      errorMessage: errors[name],
    }),
    errors: listErrors(state, labels, id),
    attempts: state.attempts,
    refusal: state.refusal,
    failure: state.failure,
    isSubmitting: phase === 'sending',
    isDirty,
    draft: {
      isRestored,
      isKept,
      discard() {
        forget();
        setRestored(false);
        tell({ kind: 'discarded', values: initial });
      },
    },
    submit,
  };
}
