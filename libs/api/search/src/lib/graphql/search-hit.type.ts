import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { SearchKind } from '@voix/api-platform/ports';
import { excerptOf, readMarks } from '../domain/highlighted-text.js';
import type { SearchHit } from '../domain/search-question.js';
import { HighlightedTextType, presentHighlighted } from './highlighted-text.type.js';
import { SearchKindEnum } from './search.enums.js';

/** About three lines on a screen. */
const EXCERPT_LENGTH = 260;

@ObjectType('SearchHit', { description: 'Something public that answers what was asked' })
export class SearchHitType {
  @Field(() => ID, { description: 'The identifier of what was found' })
  id: string;

  @Field(() => SearchKindEnum, { description: 'What it is' })
  kind: SearchKind;

  @Field(() => String, {
    description:
      'What names its page in addresses: the number of a proposal (of its proposal for an argument), the slug of others',
  })
  pageKey: string;

  @Field(() => HighlightedTextType, { description: 'What it is called' })
  title: HighlightedTextType;

  @Field(() => HighlightedTextType, { description: 'The part of its text that answers best' })
  excerpt: HighlightedTextType;

  @Field(() => Date, { description: 'When it was published' })
  datedAt: Date;

  /** Not a field: where `edition` is found. */
  editionId: string;

  /** Not a field: where `theme` is found. */
  themeId: string | null;
}

export function presentHit(hit: SearchHit): SearchHitType {
  const { documentId: id, kind, pageKey, datedAt, editionId, themeId } = hit;
  const title = presentHighlighted(readMarks(hit.title, hit.markedTitle));
  const body = readMarks(hit.body, hit.markedBody);
  const excerpt = presentHighlighted(excerptOf(body, EXCERPT_LENGTH));
  const fields = { id, kind, pageKey, title, excerpt, datedAt, editionId, themeId };
  return Object.assign(new SearchHitType(), fields);
}
