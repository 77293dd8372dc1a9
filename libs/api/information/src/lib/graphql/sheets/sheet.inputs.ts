import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { SHEET_PARTS, type SheetPart } from '../../domain/sheets/sheet-review.js';
import { SheetSourceInput } from './sheet-source.type.js';

export const SheetPartEnum = Object.fromEntries(SHEET_PARTS.map((part) => [part, part])) as {
  readonly [P in SheetPart]: P;
};

registerEnumType(SheetPartEnum, {
  name: 'SheetPart',
  description: 'What somebody has read',
  valuesMap: {
    EASY_READ: { description: 'The easy-read twin' },
    FULL_TEXT: { description: 'The text' },
  },
});

@InputType('CreateInformationSheetInput', { description: 'A sheet that is not there yet' })
export class CreateInformationSheetInput {
  @Field(() => ID, { description: 'A UUID made by the client, kept for each retry' })
  creationKey: string;

  @Field(() => ID, { description: 'In which edition' })
  editionId: string;

  @Field(() => ID, { description: 'On which of its themes' })
  themeId: string;

  @Field(() => String, { description: 'What the sheet is about' })
  title: string;

  @Field(() => String, { description: 'What is known, in Markdown' })
  known: string;

  @Field(() => String, { description: 'What is debated, in Markdown' })
  debated: string;

  @Field(() => [SheetSourceInput], { description: 'Where this comes from' })
  sources: SheetSourceInput[];
}

@InputType('ReviseInformationSheetInput', { description: 'The next version of a sheet' })
export class ReviseInformationSheetInput {
  @Field(() => ID, { description: 'Which sheet' })
  sheetId: string;

  @Field(() => Int, { description: 'The version that was being changed' })
  expectedVersion: number;

  @Field(() => String, { description: 'The new title' })
  title: string;

  @Field(() => String, { description: 'What is known, in Markdown' })
  known: string;

  @Field(() => String, { description: 'What is debated, in Markdown' })
  debated: string;

  @Field(() => [SheetSourceInput], { description: 'Where this comes from' })
  sources: SheetSourceInput[];
}

@InputType('WriteEasyReadInput', { description: 'A sheet in easy words' })
export class WriteEasyReadInput {
  @Field(() => ID, { description: 'Which sheet' })
  sheetId: string;

  @Field(() => Int, { description: 'The version that these words say in an easy way: the latest' })
  sourceVersion: number;

  @Field(() => Int, { description: 'The twin that was being changed; 0 when there was none' })
  expectedNumber: number;

  @Field(() => String, { description: 'One idea a line' })
  text: string;
}

@InputType('ReviewInformationSheetInput', { description: 'Somebody has read a text' })
export class ReviewInformationSheetInput {
  @Field(() => ID, { description: 'Which sheet' })
  sheetId: string;

  @Field(() => SheetPartEnum, { description: 'What was read' })
  part: SheetPart;

  @Field(() => Int, { description: 'Which version of the text, or which twin: the latest' })
  number: number;

  @Field(() => String, { description: 'The name of who has read it; shown to everybody' })
  reviewerName: string;

  @Field(() => String, { description: 'What makes their reading count; shown to everybody' })
  reviewerQuality: string;

  @Field(() => Boolean, { description: 'Is one of those for whom easy-read texts are written' })
  isConcerned: boolean;
}

@InputType('PublishInformationSheetInput', { description: 'What everybody is to read' })
export class PublishInformationSheetInput {
  @Field(() => ID, { description: 'Which sheet' })
  sheetId: string;

  @Field(() => Int, { description: 'Which version: the latest' })
  version: number;

  @Field(() => String, {
    nullable: true,
    description: 'What changed since the version that is public now; shown to everybody',
  })
  reason: string | null;
}
