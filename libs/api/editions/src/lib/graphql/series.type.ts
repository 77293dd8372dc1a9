import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { SeriesSummary } from '../domain/edition.js';

@ObjectType('Series', { description: 'The recurring programme that owns all its editions' })
export class SeriesType {
  @Field(() => ID, { description: 'Stable identifier' })
  id: string;

  @Field(() => String, { description: 'Name in addresses' })
  slug: string;

  @Field(() => String, { description: 'What the programme is called' })
  title: string;

  @Field(() => String, { description: 'Who runs it' })
  organizer: string;
}

export function presentSeries({ id, slug, title, organizer }: SeriesSummary): SeriesType {
  return Object.assign(new SeriesType(), { id, slug, title, organizer });
}
