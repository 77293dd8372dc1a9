import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { readingMinutes } from '@voix/domain-rich-text';
import type { SheetVersion } from '../../domain/sheets/information-sheet.js';
import { SheetSourceType } from './sheet-source.type.js';

@ObjectType('InformationSheetVersion', { description: 'One wording of an information sheet' })
export class SheetVersionType {
  @Field(() => ID, { description: 'Stable identifier' })
  id: string;

  @Field(() => Int, { description: 'Counted from 1; some are never published' })
  number: number;

  @Field(() => String, { description: 'What the sheet is about' })
  title: string;

  @Field(() => String, { description: 'What is known, in Markdown' })
  known: string;

  @Field(() => String, { description: 'What is debated, in Markdown' })
  debated: string;

  @Field(() => [SheetSourceType], { description: 'Where this comes from' })
  sources: readonly SheetSourceType[];

  @Field(() => Int, { description: 'How long it takes to read' })
  readingMinutes: number;

  @Field(() => String, {
    nullable: true,
    description: 'What changed since the version before; absent for the first',
  })
  reason: string | null;

  @Field(() => Date, { description: 'When it was written' })
  createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it became public, if it did' })
  publishedAt: Date | null;
}

export function presentVersion(version: SheetVersion): SheetVersionType {
  const { sheetId, number, title, known, debated, reason, createdAt, publishedAt } = version;
  const sources = version.sources.map((source) => Object.assign(new SheetSourceType(), source));
  return Object.assign(new SheetVersionType(), {
    id: `${sheetId}:${number}`,
    number,
    title,
    known,
    debated,
    sources,
    readingMinutes: readingMinutes([title, known, debated]),
    reason,
    createdAt,
    publishedAt,
  });
}
