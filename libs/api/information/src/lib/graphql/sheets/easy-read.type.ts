import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { isTwinUpToDate, type InformationSheet } from '../../domain/sheets/information-sheet.js';
import type { ReviewedWording } from '../../domain/sheets/sheet-review.js';

@ObjectType('EasyReadSheet', { description: 'The easy-read (FALC) twin of an information sheet' })
export class EasyReadType {
  @Field(() => ID, { description: 'Stable identifier' })
  id: string;

  /** Not a field: what its reviewers have read. */
  wording: ReviewedWording;

  @Field(() => Int, { description: 'Counted from 1 within the sheet' })
  number: number;

  @Field(() => [String], { description: 'One idea a line' })
  lines: readonly string[];

  @Field(() => Boolean, {
    description:
      'Says what the text says now; false when the text changed since these words were written',
  })
  isUpToDate: boolean;

  @Field(() => Date, { description: 'When it was written' })
  writtenAt: Date;
}

/** The twin that goes with the version of the sheet that is shown. */
export function presentEasyRead(sheet: InformationSheet): EasyReadType | null {
  if (sheet.easyRead === null) return null;
  const { sheetId, number, lines, createdAt } = sheet.easyRead;
  const wording: ReviewedWording = { sheetId, part: 'EASY_READ', number };
  return Object.assign(new EasyReadType(), {
    id: `${sheetId}:easy:${number}:${sheet.version.number}`,
    wording,
    number,
    lines,
    isUpToDate: isTwinUpToDate(sheet),
    writtenAt: createdAt,
  });
}
