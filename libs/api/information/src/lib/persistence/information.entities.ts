import { InformationSheetEntity } from './information-sheet.entity.js';

/** The tables of this area, for the application's one data source. */
export const INFORMATION_ENTITIES = [InformationSheetEntity];
