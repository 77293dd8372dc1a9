import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { InformationSheet } from '../../domain/sheets/information-sheet.js';
import type { ReviewedWording } from '../../domain/sheets/sheet-review.js';
import { EasyReadType, presentEasyRead } from './easy-read.type.js';
import { presentVersion, SheetVersionType } from './sheet-version.type.js';

@ObjectType('InformationSheet', {
  description: 'Balanced information on a theme, with its sources, as everybody reads it',
})
export class InformationSheetType {
  @Field(() => ID, { description: 'Stable identifier' })
  id: string;

  /** Not fields: where `theme` and `reviewers` are found. */
  editionId: string;
  themeId: string;
  wording: ReviewedWording;

  @Field(() => String, { description: 'Name in addresses, within its edition' })
  key: string;

  @Field(() => SheetVersionType, { description: 'What it says' })
  version: SheetVersionType;

  @Field(() => EasyReadType, {
    nullable: true,
    description: 'Its easy-read twin; absent while there is none',
  })
  easyRead: EasyReadType | null;
}

export function presentSheet(sheet: InformationSheet): InformationSheetType {
  const { id, editionId, themeId, key } = sheet.head;
  const wording: ReviewedWording = {
    sheetId: id,
    part: 'FULL_TEXT',
    number: sheet.version.number,
  };
  return Object.assign(new InformationSheetType(), {
    id,
    editionId,
    themeId,
    wording,
    key,
    version: presentVersion(sheet.version),
    easyRead: presentEasyRead(sheet),
  });
}
