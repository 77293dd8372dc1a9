import { useCallback, useMemo, useRef, useState } from 'react';
import { getDotPath, safeParse, type GenericSchema } from 'valibot';
import { readFailure, type Failure, type UserErrorData } from '../apollo/index.js';
import { useMessages } from '../i18n/index.js';
import type { FieldValue, FormValues } from './form-values.js';
import { restoreValues, sameValues } from './form-values.js';
import { issueText } from './issue-text.js';
import { forgetDraft, readDraft, useDraft } from './use-draft.js';

type Name<V> = Extract<keyof V, string>;
type FieldErrors<V> = { readonly [N in Name<V>]?: string };

export interface FormOptions<V extends FormValues, Output> {
  /** Begins the id of each field: unique in the page. */
  readonly id: string;
  /** From `@voix/contracts/validation`: the server holds to the same. */
  readonly schema: GenericSchema<V, Output>;
  readonly initialValues: V;
  /** The visible label of each field, which the summary of errors repeats. */
  readonly labels: Readonly<Record<Name<V>, string>>;
  /** Keeps what is typed in this browser under this name until it is sent. */
  readonly draftKey?: string;
  /** Sends; answers with the error of the union, or nothing when it is done. */
  readonly onSubmit: (values: Output) => Promise<UserErrorData | undefined>;
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
  readonly field: <N extends Name<V>>(name: N) => FieldProps<V[N]>;
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

function faultsOf<V extends FormValues, Output>(
  schema: GenericSchema<V, Output>,
  values: V,
  textOf: (issue: Parameters<typeof issueText>[1]) => string,
): { readonly errors: FieldErrors<V> } | { readonly output: Output } {
  const result = safeParse(schema, values);
  if (result.success) return { output: result.output };
  const errors: Record<string, string> = {};
  for (const issue of result.issues) {
    const name = getDotPath(issue)?.split('.')[0] ?? '';
    errors[name] ??= textOf(issue);
  }
  return { errors };
}

/** The faults that the server found, by the name of the field that each path begins with. */
function serverErrors<V extends FormValues>(answer: UserErrorData, values: V): FieldErrors<V> {
  const placed = (answer.issues ?? [])
    .map(
      ({ path, message }) => [path.replace(/^input\./, '').split('.')[0] ?? '', message] as const,
    )
    .filter(([name]) => name in values);
  return Object.fromEntries(placed) as FieldErrors<V>;
}

/** A form whose text is never lost: schema, labels, errors on their fields, draft, one sending at a time. */
export function useForm<V extends FormValues, Output>(options: FormOptions<V, Output>): FormApi<V> {
  const { id, schema, initialValues, labels, draftKey, onSubmit } = options;
  const { t } = useMessages();
  const [initial] = useState(initialValues);
  const [start] = useState(() => restoreValues(initial, draftKey && readDraft(draftKey)?.values));
  const [values, setValues] = useState(start);
  const [isRestored, setRestored] = useState(() => !sameValues(start, initial));
  const [errors, setErrors] = useState<FieldErrors<V>>({});
  const [attempts, setAttempts] = useState(0);
  const [answer, setAnswer] = useState<{ refusal?: UserErrorData; failure?: Failure }>({});
  const [phase, setPhase] = useState<'editing' | 'sending' | 'sent'>('editing');
  const isSending = useRef(false);
  const isDirty = phase !== 'sent' && !sameValues(values, initial);
  const { isKept } = useDraft(draftKey, values, isDirty);

  const textOf = useCallback((issue: Parameters<typeof issueText>[1]) => issueText(t, issue), [t]);

  const refuse = (next: FieldErrors<V>, refusal?: UserErrorData) => {
    setErrors(next);
    setAnswer(refusal && Object.keys(next).length === 0 ? { refusal } : {});
    setAttempts((count) => count + 1);
    setPhase('editing');
  };

  const send = async (output: Output) => {
    setPhase('sending');
    setAnswer({});
    try {
      const refusal = await onSubmit(output);
      if (refusal) {
        refuse(serverErrors(refusal, values), refusal);
        return;
      }
      if (draftKey) forgetDraft(draftKey);
      setErrors({});
      setPhase('sent');
    } catch (error) {
      const failure = readFailure(error);
      if (failure.kind === 'bug') reportError(error);
      setAnswer({ failure });
      setPhase('editing');
    }
  };

  const submit = async () => {
    if (isSending.current) return;
    const checked = faultsOf(schema, values, textOf);
    if ('errors' in checked) {
      refuse(checked.errors);
      return;
    }
    isSending.current = true;
    await send(checked.output);
    isSending.current = false;
  };

  const change = <N extends Name<V>>(name: N, value: V[N]) => {
    const next = { ...values, [name]: value };
    // Several fields may change in one event: each change builds on the one before it.
    setValues((known) => ({ ...known, [name]: value }));
    // A field already marked is judged again as it changes; the others wait for the next attempt.
    if (errors[name] === undefined) return;
    const checked = faultsOf(schema, next, textOf);
    setErrors({ ...errors, [name]: 'errors' in checked ? checked.errors[name] : undefined });
  };

  const names = useMemo(() => Object.keys(initial) as Name<V>[], [initial]);
  return {
    values,
    field: (name) => ({
      id: `${id}-${name}`,
      name,
      label: labels[name],
      value: values[name],
      onChange: (value) => change(name, value),
      errorMessage: errors[name],
    }),
    errors: names.flatMap((name) => {
      const message = errors[name];
      return message === undefined
        ? []
        : [{ fieldId: `${id}-${name}`, label: labels[name], message }];
    }),
    attempts,
    refusal: answer.refusal,
    failure: answer.failure,
    isSubmitting: phase === 'sending',
    isDirty,
    draft: {
      isRestored,
      isKept,
      discard() {
        if (draftKey) forgetDraft(draftKey);
        setValues(initial);
        setErrors({});
        setRestored(false);
      },
    },
    submit,
  };
}
