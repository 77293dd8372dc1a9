import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react';
import { VisuallyHidden } from '../visually-hidden/visually-hidden.js';

/** `polite` waits for a pause in what is being read; `assertive` interrupts: for what cannot wait. */
export type Urgency = 'polite' | 'assertive';

type Announce = (text: string, urgency?: Urgency) => void;

const AnnounceContext = createContext<Announce>(() => undefined);

/** A mark that is not read out makes the same words, said twice, a new text. */
const AGAIN = '\u200B';

/** The two live regions of the page, there from the start: screen readers miss the ones that come with their text. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [texts, setTexts] = useState<Readonly<Record<Urgency, string>>>({
    polite: '',
    assertive: '',
  });
  const announce = useCallback<Announce>((text, urgency = 'polite') => {
    setTexts((known) => ({ ...known, [urgency]: known[urgency] === text ? text + AGAIN : text }));
  }, []);
  const regions = useMemo(
    () => (
      <VisuallyHidden>
        <span aria-live="polite">{texts.polite}</span>
        <span aria-live="assertive">{texts.assertive}</span>
      </VisuallyHidden>
    ),
    [texts],
  );
  return (
    <AnnounceContext value={announce}>
      {children}
      {regions}
    </AnnounceContext>
  );
}

/** Says something to those who do not see it appear. */
export function useAnnounce(): Announce {
  return use(AnnounceContext);
}
