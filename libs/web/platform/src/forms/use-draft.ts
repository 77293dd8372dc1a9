import { useEffect, useState } from 'react';
import { keepDraft } from './draft.js';
import type { FormValues } from './form-values.js';

const PAUSE_MILLISECONDS = 400;

/** Keeps what is being typed a moment after each pause, and at once when the page is about to go. */
export function useDraft(
  key: string | undefined,
  values: FormValues,
  isDirty: boolean,
): { readonly isKept: boolean } {
  const [isKept, setKept] = useState(true);

  useEffect(() => {
    if (key === undefined || !isDirty) return undefined;
    const keep = () => setKept(keepDraft(key, values));
    const timer = setTimeout(keep, PAUSE_MILLISECONDS);
    window.addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', keep);
    };
  }, [key, values, isDirty]);

  return { isKept: key !== undefined && isKept };
}
