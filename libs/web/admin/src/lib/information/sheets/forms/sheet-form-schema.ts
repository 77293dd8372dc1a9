import { object, pipe, string, transform, type InferInput } from 'valibot';
import { newSheetSchema, sheetTextSchema } from '@voix/contracts/validation';
import { readSourceLines } from './source-lines.js';

type Sources = InferInput<typeof sheetTextSchema.entries.sources>;

/** The sources are typed as lines; the server's own rules then hold for what they say. */
const sources = pipe(
  string(),
  transform((lines): Sources => readSourceLines(lines)),
  sheetTextSchema.entries.sources,
);

export const newSheetFormSchema = object({ ...newSheetSchema.entries, sources });
export const sheetFormSchema = object({ ...sheetTextSchema.entries, sources });
