/** The editions whose consent is being asked for, and the acts that wait for an answer. */
export interface ConsentDesk {
  /**
   * Asks the person in front of the page whether they agree to what an edition tells about data; true once the server
   * has their consent. Acts that ask at the same time wait for the same answer.
   */
  readonly ask: (edition: string) => Promise<boolean>;
  /** The slug of the edition whose question is to be shown now; nothing when none is asked. */
  readonly question: () => string | undefined;
  /** The answer to the question that is shown. */
  readonly answer: (isGiven: boolean) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

interface Asked {
  readonly edition: string;
  readonly answered: Promise<boolean>;
  readonly settle: (isGiven: boolean) => void;
}

/** One question at a time, in the order in which they came. */
export function createConsentDesk(): ConsentDesk {
  const listeners = new Set<() => void>();
  let waiting: readonly Asked[] = [];

  function become(next: readonly Asked[]): void {
    waiting = next;
    for (const listener of listeners) listener();
  }

  return {
    async ask(edition) {
      const asked = waiting.find((one) => one.edition === edition);
      if (asked) return asked.answered;
      let settle: Asked['settle'] = () => undefined;
      const answered = new Promise<boolean>((resolve) => (settle = resolve));
      become([...waiting, { edition, answered, settle }]);
      return answered;
    },
    question: () => waiting[0]?.edition,
    answer(isGiven) {
      const [asked, ...others] = waiting;
      become(others);
      asked?.settle(isGiven);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What an act answers that the server refused for want of a consent. */
interface CodedAnswer {
  readonly code?: string;
}

/**
 * Does an act, and if the server waits for a consent, asks for it and does the act once more. An act is not asked for
 * a third time: whoever declines, or agrees while the notice changes again, reads the refusal.
 */
export async function withConsent<T>(
  act: () => Promise<T>,
  { desk, edition, errorOf }: WithConsentOptions<T>,
): Promise<T> {
  const answer = await act();
  if (errorOf(answer)?.code !== 'CONSENT_REQUIRED') return answer;
  return (await desk.ask(edition)) ? act() : answer;
}

export interface WithConsentOptions<T> {
  readonly desk: ConsentDesk;
  /** The slug of the edition in which the act is done. */
  readonly edition: string;
  /** The error in an answer, if it is one. */
  readonly errorOf: (answer: T) => CodedAnswer | undefined;
}
