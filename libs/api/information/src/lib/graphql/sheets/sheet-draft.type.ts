import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { InformationSheet } from '../../domain/sheets/information-sheet.js';
import type { ReviewedWording } from '../../domain/sheets/sheet-review.js';
import { EasyReadType, presentEasyRead } from './easy-read.type.js';
import { presentVersion, SheetVersionType } from './sheet-version.type.js';

@ObjectType('SheetDraft', {
  description: 'An information sheet as its organisers work on it, published or not',
})
export class SheetDraftType {
  @Field(() => ID, { description: 'Stable identifier, the one of the sheet' })
  id: string;

  /** Not fields: where `theme` and `reviewers` are found. */
  editionId: string;
  themeId: string;
  wording: ReviewedWording;

  @Field(() => String, { description: 'Name in addresses, within its edition' })
  key: string;

  @Field(() => SheetVersionType, { description: 'The latest version' })
  version: SheetVersionType;

  @Field(() => Int, {
    nullable: true,
    description: 'The version that everybody reads; absent while there is none',
  })
  publishedVersion: number | null;

  @Field(() => EasyReadType, { nullable: true, description: 'The latest easy-read twin' })
  easyRead: EasyReadType | null;
}

export function presentDraft(sheet: InformationSheet): SheetDraftType {
  const { id, editionId, themeId, key, publishedVersion } = sheet.head;
  const wording: ReviewedWording = {
    sheetId: id,
    part: 'FULL_TEXT',
    number: sheet.version.number,
  };
  return Object.assign(new SheetDraftType(), {
    id,
    editionId,
    themeId,
    wording,
    key,
    version: presentVersion(sheet.version),
    publishedVersion,
    easyRead: presentEasyRead(sheet),
  });
}
