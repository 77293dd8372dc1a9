import type { ProposalOrder } from '../../generated/graphql.js';

/** Which proposals a list shows, and in which order. */
export interface ListChoice {
  /** Code of the one theme to show. */
  readonly theme: string | undefined;
  readonly order: ProposalOrder;
}

const THEME = 'theme';
const ORDER = 'ordre';

/**
 * The orders, by the word that stands for each in an address. None goes by votes: what stands first is read first, and
 * would gather the next votes as well.
 */
export const LIST_ORDERS = [
  { order: 'NEWEST', word: 'recentes', key: 'proposals.filters.newest' },
  { order: 'OLDEST', word: 'anciennes', key: 'proposals.filters.oldest' },
] as const satisfies readonly { order: ProposalOrder; word: string; key: string }[];

const USUAL: ProposalOrder = 'NEWEST';

/** Reads a choice from an address; what makes no sense there is the usual list. */
export function readListChoice(search: URLSearchParams): ListChoice {
  const word = search.get(ORDER);
  return {
    theme: search.get(THEME) || undefined,
    order: LIST_ORDERS.find((known) => known.word === word)?.order ?? USUAL,
  };
}

/** The part of an address that says a choice; the usual list has none. */
export function writeListChoice({ theme, order }: ListChoice): URLSearchParams {
  const search = new URLSearchParams();
  if (theme !== undefined) search.set(THEME, theme);
  const word = LIST_ORDERS.find((known) => known.order === order)?.word;
  if (word !== undefined && order !== USUAL) search.set(ORDER, word);
  return search;
}
