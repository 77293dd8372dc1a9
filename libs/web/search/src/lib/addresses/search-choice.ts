import { paths } from '@voix/web-platform/routing';
import type { SearchKind } from '../../generated/graphql.js';

/** What one looks for, and where. */
export interface SearchChoice {
  readonly text: string;
  /** Only what is of this kind. */
  readonly kind: SearchKind | undefined;
  /** Code of the one theme to look in. */
  readonly theme: string | undefined;
  /** In every edition, not in this one alone: themes then say nothing. */
  readonly isEverywhere: boolean;
}

/** The kinds, by the word that stands for each in an address. */
export const KIND_WORDS = {
  PROPOSAL: 'propositions',
  ARGUMENT: 'arguments',
  INFORMATION_SHEET: 'fiches',
  GLOSSARY_TERM: 'glossaire',
  USE_CASE: 'cas-d-usage',
  EVENT: 'rendez-vous',
} as const satisfies Record<SearchKind, string>;

const TEXT = 'q';
const KIND = 'type';
const THEME = 'theme';
const WHERE = 'ou';
const EVERYWHERE = 'partout';

// The object has these keys and no others; `Object.keys` does not say so.
export const KINDS = Object.keys(KIND_WORDS) as readonly SearchKind[];

/** Reads a choice from an address; what makes no sense there is left out. */
export function readSearchChoice(search: URLSearchParams): SearchChoice {
  const isEverywhere = search.get(WHERE) === EVERYWHERE;
  const word = search.get(KIND);
  return {
    text: (search.get(TEXT) ?? '').trim(),
    kind: KINDS.find((kind) => KIND_WORDS[kind] === word),
    theme: isEverywhere ? undefined : search.get(THEME) || undefined,
    isEverywhere,
  };
}

/** The part of an address that says a choice. */
export function writeSearchChoice({
  text,
  kind,
  theme,
  isEverywhere,
}: SearchChoice): URLSearchParams {
  const search = new URLSearchParams();
  if (text !== '') search.set(TEXT, text);
  if (kind !== undefined) search.set(KIND, KIND_WORDS[kind]);
  if (isEverywhere) search.set(WHERE, EVERYWHERE);
  else if (theme !== undefined) search.set(THEME, theme);
  return search;
}

/** Where the answers to a question stand. */
export function searchAddress(edition: string, text: string): string {
  const address = paths.search.to({ edition });
  const search = writeSearchChoice({
    text: text.trim(),
    kind: undefined,
    theme: undefined,
    isEverywhere: false,
  }).toString();
  return search === '' ? address : `${address}?${search}`;
}
