import { Field, InputType, ObjectType } from '@nestjs/graphql';

@ObjectType('SheetSource', { description: 'Where something in a sheet comes from' })
export class SheetSourceType {
  @Field(() => String, { description: 'What it is called' })
  title: string;

  @Field(() => String, { nullable: true, description: 'Who published it, if that is known' })
  publisher: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'When, as far as that is known: a year, a month (`2024-05`) or a day',
  })
  publishedOn: string | null;

  @Field(() => String, { nullable: true, description: 'Where it can be read on the web' })
  url: string | null;
}

@InputType('SheetSourceInput', { description: 'Where something in a sheet comes from' })
export class SheetSourceInput {
  @Field(() => String, { description: 'What it is called' })
  title: string;

  @Field(() => String, { nullable: true, description: 'Who published it' })
  publisher?: string | null;

  @Field(() => String, { nullable: true, description: 'A year, a month (`2024-05`) or a day' })
  publishedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Where it can be read on the web' })
  url?: string | null;
}
