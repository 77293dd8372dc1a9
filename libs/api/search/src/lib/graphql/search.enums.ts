import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@voix/api-platform/graphql';
import { SEARCH_KINDS } from '@voix/api-platform/ports';
import { SEARCH_MATCHINGS } from '../domain/search-matching.js';

export const SearchKindEnum = enumOf(SEARCH_KINDS);
export const SearchMatchingEnum = enumOf(SEARCH_MATCHINGS);

registerEnumType(SearchKindEnum, { name: 'SearchKind', description: 'What can be found' });
registerEnumType(SearchMatchingEnum, {
  name: 'SearchMatching',
  description:
    'How an answer was found: by all words as typed, by all of them spelt otherwise, or by any of them',
});
