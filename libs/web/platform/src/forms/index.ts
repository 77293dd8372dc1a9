export { forgetDraft, readDraft, type Draft } from './draft.js';
export type { FieldValue, FormValues } from './form-values.js';
export { codeText } from './issue-text.js';
export {
  useForm,
  type FieldProps,
  type FormApi,
  type FormError,
  type FormOptions,
} from './use-form.js';
