import { registerEnumType } from '@nestjs/graphql';
import { SEARCH_KINDS } from '@voix/api-platform/ports';
import { SEARCH_MATCHINGS } from '../domain/search-matching.js';

const enumOf = <T extends string>(values: readonly T[]) =>
  Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>;

export const SearchKindEnum = enumOf(SEARCH_KINDS);
export const SearchMatchingEnum = enumOf(SEARCH_MATCHINGS);

registerEnumType(SearchKindEnum, { name: 'SearchKind', description: 'What can be found' });
registerEnumType(SearchMatchingEnum, {
  name: 'SearchMatching',
  description:
    'How an answer was found: by all words as typed, by all of them spelt otherwise, or by any of them',
});
