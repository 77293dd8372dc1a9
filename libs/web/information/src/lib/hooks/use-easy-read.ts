import { createSearchParams, useSearchParams } from 'react-router';

/** The parameter of the address which asks for the easy-read text: a link can be given to whoever needs it. */
const PARAMETER = 'falc';
const ON = '1';
/** The query of an address that asks for easy words, and for nothing else. */
export const EASY_READ_SEARCH = `${PARAMETER}=${ON}`;

export interface EasyRead {
  readonly isOn: boolean;
  /** The query of the same page in the other text, whatever else it asks for. */
  readonly searchFor: (isOn: boolean) => string;
}

/** Which of the two texts the address asks for. */
export function useEasyRead(): EasyRead {
  const [search] = useSearchParams();
  return {
    isOn: search.get(PARAMETER) === ON,
    searchFor(isOn) {
      const next = createSearchParams(search);
      if (isOn) next.set(PARAMETER, ON);
      else next.delete(PARAMETER);
      return next.toString();
    },
  };
}
