import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { GlossaryTerm } from '../../domain/glossary/glossary-term.js';

@ObjectType('GlossaryTerm', { description: 'A word that an edition explains' })
export class GlossaryTermType {
  @Field(() => ID, { description: 'Stable identifier' })
  id: string;

  @Field(() => String, { description: 'Its name in addresses' })
  slug: string;

  @Field(() => String, { description: 'The word' })
  term: string;

  @Field(() => String, { description: 'What it means here' })
  definition: string;

  @Field(() => String, { nullable: true, description: 'The same in easy words, if written' })
  easyDefinition: string | null;

  @Field(() => String, { nullable: true, description: 'An example, if there is one' })
  example: string | null;

  @Field(() => [String], { description: 'Other words for the same thing' })
  synonyms: readonly string[];

  @Field(() => Int, { description: 'Counted up by each change' })
  version: number;
}

export function presentTerm(term: GlossaryTerm): GlossaryTermType {
  const { id, slug, definition, easyDefinition, example, synonyms, version } = term;
  return Object.assign(new GlossaryTermType(), {
    id,
    slug,
    term: term.term,
    definition,
    easyDefinition: easyDefinition || null,
    example: example || null,
    synonyms,
    version,
  });
}
