import { readJson, writeJson } from '../storage/browser-storage.js';
import type { FormValues } from './form-values.js';

const PREFIX = 'voix-draft:';

/** Unfinished text, kept in this browser only. */
export interface Draft {
  readonly values: unknown;
  readonly savedAt: string;
}

function isDraft(value: unknown): value is Draft {
  return (
    typeof value === 'object' &&
    value !== null &&
    'values' in value &&
    'savedAt' in value &&
    typeof value.savedAt === 'string'
  );
}

export function readDraft(key: string): Draft | undefined {
  const stored = readJson(PREFIX + key);
  return isDraft(stored) ? stored : undefined;
}

/** Says whether the browser kept it: a page must not promise otherwise. */
export function keepDraft(key: string, values: FormValues): boolean {
  return writeJson(PREFIX + key, { values, savedAt: new Date().toISOString() });
}

export function forgetDraft(key: string): void {
  writeJson(PREFIX + key, undefined);
}
