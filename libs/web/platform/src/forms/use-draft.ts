import { useCallback, useEffect, useRef, useState } from 'react';
import { forgetDraft, keepDraft } from './draft.js';
import type { FormValues } from './form-values.js';

const PAUSE_MILLISECONDS = 400;

export interface KeptDraft {
  /** Whether the browser keeps it: a page must not promise otherwise. */
  readonly isKept: boolean;
  /** It was sent, or is not wanted any more. */
  readonly forget: () => void;
}

/** Keeps what is being typed a moment after each pause, and at once when the page is about to go. */
export function useDraft(key: string | undefined, values: FormValues, isDirty: boolean): KeptDraft {
  const [isKept, setKept] = useState(true);
  /** Keeps what was typed since the last pause; nothing when there is nothing new. */
  const unkept = useRef<(() => void) | undefined>(undefined);

  useEffect(() => {
    unkept.current = undefined;
    if (key === undefined || !isDirty) return undefined;
    const keep = () => {
      unkept.current = undefined;
      setKept(keepDraft(key, values));
    };
    unkept.current = keep;
    const timer = setTimeout(keep, PAUSE_MILLISECONDS);
    window.addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', keep);
    };
  }, [key, values, isDirty]);

  useEffect(() => {
    // Another page of the site takes the place of this one: the last words have not had their pause.
    const keepLastWords = () => unkept.current?.();
    return keepLastWords;
  }, []);

  const forget = useCallback(() => {
    unkept.current = undefined;
    if (key !== undefined) forgetDraft(key);
  }, [key]);

  return { isKept: key !== undefined && isKept, forget };
}
