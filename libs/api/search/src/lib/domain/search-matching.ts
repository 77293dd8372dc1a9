/** How an answer was found: by all words as typed, by all with another spelling, or by any of them. */
export const SEARCH_MATCHINGS = ['ALL_WORDS', 'OTHER_SPELLING', 'ANY_WORD'] as const;
export type SearchMatching = (typeof SEARCH_MATCHINGS)[number];
