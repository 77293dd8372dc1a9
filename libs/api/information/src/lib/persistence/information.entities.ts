import { InformationEasyReadEntity } from './sheets/information-easy-read.entity.js';
import { InformationReviewEntity } from './sheets/information-review.entity.js';
import { InformationSheetVersionEntity } from './sheets/information-sheet-version.entity.js';
import { InformationSheetEntity } from './sheets/information-sheet.entity.js';

/** The tables of this area, for the application's one data source. */
export const INFORMATION_ENTITIES = [
  InformationSheetEntity,
  InformationSheetVersionEntity,
  InformationEasyReadEntity,
  InformationReviewEntity,
];
