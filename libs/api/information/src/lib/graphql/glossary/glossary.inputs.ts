import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType({ isAbstract: true })
abstract class GlossaryWordsInput {
  @Field(() => String, { description: 'The word' })
  term: string;

  @Field(() => String, { description: 'What it means here' })
  definition: string;

  @Field(() => String, { description: 'The same in easy words; may be empty' })
  easyDefinition: string;

  @Field(() => String, { description: 'An example; may be empty' })
  example: string;

  @Field(() => [String], { description: 'Other words for the same thing' })
  synonyms: string[];
}

@InputType('AddGlossaryTermInput', { description: 'A new word of the glossary' })
export class AddGlossaryTermInput extends GlossaryWordsInput {
  @Field(() => ID, { description: 'Which edition explains it' })
  editionId: string;

  @Field(() => ID, { description: 'A UUID, new for each word and kept for each retry of it' })
  idempotencyKey: string;
}

@InputType('RewordGlossaryTermInput', { description: 'A word of the glossary, told otherwise' })
export class RewordGlossaryTermInput extends GlossaryWordsInput {
  @Field(() => ID, { description: 'Which word' })
  termId: string;

  @Field(() => Int, { description: 'The version that was being changed' })
  expectedVersion: number;
}

@InputType('RemoveGlossaryTermInput', { description: 'A word that leaves the glossary' })
export class RemoveGlossaryTermInput {
  @Field(() => ID, { description: 'Which word' })
  termId: string;

  @Field(() => Int, { description: 'The version that was read before' })
  expectedVersion: number;
}
