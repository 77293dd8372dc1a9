import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { InformationSheet } from '../domain/information-sheet.js';

@ObjectType('InformationSheet', {
  description: 'Balanced information on a theme, with its sources',
})
export class InformationSheetType {
  @Field(() => ID, { description: 'Stable identifier' })
  id: string;

  @Field(() => String, { description: 'What the sheet is about' })
  title: string;

  @Field(() => String, { description: 'What is known, in Markdown' })
  known: string;

  @Field(() => String, { description: 'What is debated, in Markdown' })
  debated: string;

  @Field(() => [String], { description: 'Where this comes from, as plain references' })
  sources: readonly string[];

  @Field(() => [String], {
    nullable: true,
    description: 'The easy-read twin, one idea a line; absent while there is none',
  })
  easyRead: readonly string[] | null;
}

export function presentSheet(sheet: InformationSheet): InformationSheetType {
  const { id, title, known, debated, sources, easyRead } = sheet;
  return Object.assign(new InformationSheetType(), {
    id,
    title,
    known,
    debated,
    sources,
    easyRead,
  });
}
