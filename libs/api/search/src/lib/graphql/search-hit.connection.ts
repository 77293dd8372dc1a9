import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ConnectionBase, connectionClasses, toConnection } from '@voix/api-platform/graphql';
import type { SearchKind } from '@voix/api-platform/ports';
import type { SearchAnswer } from '../application/search.reader.js';
import type { SearchMatching } from '../domain/search-matching.js';
import { presentHit, SearchHitType } from './search-hit.type.js';
import { SearchKindEnum, SearchMatchingEnum } from './search.enums.js';

const { Edge } = connectionClasses(() => SearchHitType);

@ObjectType('SearchHitEdge', { description: 'Something found and its place in the list' })
export class SearchHitEdgeType extends Edge {}

@ObjectType('SearchKindCount', { description: 'How much of one kind was found' })
export class SearchKindCountType {
  @Field(() => SearchKindEnum, { description: 'What it is' })
  kind: SearchKind;

  @Field(() => Int, { description: 'How many' })
  count: number;
}

@ObjectType('SearchHitConnection', {
  description: 'A part of what answers a question, and how it was found',
})
export class SearchHitConnectionType extends ConnectionBase {
  @Field(() => [SearchHitEdgeType], { description: 'Best first' })
  edges: SearchHitEdgeType[];

  @Field(() => SearchMatchingEnum, { description: 'How it was found' })
  matching: SearchMatching;

  @Field(() => [String], {
    description: 'The words that were looked for; not always those that were typed',
  })
  words: readonly string[];

  @Field(() => [SearchKindCountType], {
    description: 'How much was found of each kind, whatever kind was asked; most first',
  })
  counts: SearchKindCountType[];
}

export function presentAnswer(answer: SearchAnswer): SearchHitConnectionType {
  const { matching, words, counts, page } = answer;
  const byKind = [...counts].map(([kind, count]) =>
    Object.assign(new SearchKindCountType(), { kind, count }),
  );
  return Object.assign(new SearchHitConnectionType(), {
    ...toConnection(page, presentHit),
    matching,
    words,
    counts: byKind.toSorted((one, other) => other.count - one.count),
  });
}
