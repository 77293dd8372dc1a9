import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { HighlightedText } from '../domain/highlighted-text.js';

@ObjectType('TextRange', { description: 'A place in a text, counted in UTF-16 code units' })
export class TextRangeType {
  @Field(() => Int, { description: 'The first one' })
  start: number;

  @Field(() => Int, { description: 'The first one after it' })
  end: number;
}

@ObjectType('HighlightedText', {
  description: 'Plain text, and the places in it that answer what was asked',
})
export class HighlightedTextType {
  @Field(() => String, { description: 'Without any markup' })
  text: string;

  @Field(() => [TextRangeType], { description: 'In order; they never overlap' })
  matches: readonly TextRangeType[];
}

export function presentHighlighted(text: HighlightedText): HighlightedTextType {
  const matches = text.matches.map((match) => Object.assign(new TextRangeType(), match));
  return Object.assign(new HighlightedTextType(), { text: text.text, matches });
}
