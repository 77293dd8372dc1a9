import { ArgsType, Field, Int } from '@nestjs/graphql';
import type { SearchKind } from '@voix/api-platform/ports';
import { SearchKindEnum } from './search.enums.js';

@ArgsType()
export class SearchArgs {
  @Field(() => String, {
    description: 'Plain words: no sign has a meaning, and only the first 200 characters count',
  })
  text: string;

  @Field(() => String, { nullable: true })
  editionSlug: string | null;

  @Field(() => String, { nullable: true })
  theme: string | null;

  @Field(() => SearchKindEnum, { nullable: true })
  kind: SearchKind | null;

  @Field(() => Int, { nullable: true, defaultValue: 20 })
  first: number;

  @Field(() => String, { nullable: true })
  after: string | null;
}
