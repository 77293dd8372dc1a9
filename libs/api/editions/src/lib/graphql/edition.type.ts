import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { EditionState, EditionSummary } from '../domain/edition.js';
import { EditionStateEnum } from './edition-state.enum.js';

@ObjectType('Edition', {
  description: 'One run of a series: a question, its charter, its phases and its themes',
})
export class EditionType {
  @Field(() => ID, { description: 'Stable identifier' })
  id: string;

  /** Not a field: where `series` is found. */
  seriesId: string;

  @Field(() => String, { description: 'Name in addresses' })
  slug: string;

  @Field(() => String, { description: 'What the edition is called' })
  title: string;

  @Field(() => String, { description: 'The question put to everyone' })
  question: string;

  @Field(() => String, { description: 'Why it is asked, in a few sentences' })
  summary: string;

  @Field(() => EditionStateEnum, {
    description: 'Whether it is open to everyone, over, or a draft',
  })
  state: EditionState;

  @Field(() => String, {
    description: 'IANA name of the place whose days and hours this edition follows',
  })
  timeZone: string;
}

export function presentEdition(edition: EditionSummary): EditionType {
  const { id, seriesId, slug, title, question, summary, state, timeZone } = edition;
  const fields = { id, seriesId, slug, title, question, summary, state, timeZone };
  return Object.assign(new EditionType(), fields);
}
