import { Module } from '@nestjs/common';
import { EditionsModule } from '@voix/api-editions';
import { FindableSheets } from './application/findable-sheets.js';
import { ImportInformationImporter } from './application/import-information.importer.js';
import { InformationSheetRepository } from './persistence/information-sheet.repository.js';

/** Information sheets, in every role of the server. */
@Module({
  imports: [EditionsModule],
  providers: [FindableSheets, InformationSheetRepository, ImportInformationImporter],
  exports: [InformationSheetRepository],
})
export class InformationModule {}
