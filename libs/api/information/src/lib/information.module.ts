import { Module } from '@nestjs/common';
import { AuditModule } from '@voix/api-audit';
import { EditionsModule } from '@voix/api-editions';
import { CreateInformationSheetUseCase } from './application/sheets/create-information-sheet.use-case.js';
import { FindableSheets } from './application/sheets/findable-sheets.js';
import { ImportInformationImporter } from './application/sheets/import-information.importer.js';
import { PublishInformationSheetUseCase } from './application/sheets/publish-information-sheet.use-case.js';
import { ReviewInformationSheetUseCase } from './application/sheets/review-information-sheet.use-case.js';
import { ReviseInformationSheetUseCase } from './application/sheets/revise-information-sheet.use-case.js';
import { SheetDesk } from './application/sheets/sheet-desk.js';
import { SheetsReadinessCheck } from './application/sheets/sheets-readiness.check.js';
import { WriteEasyReadUseCase } from './application/sheets/write-easy-read.use-case.js';
import { SheetReadRepository } from './persistence/sheets/sheet-read.repository.js';
import { SheetRepository } from './persistence/sheets/sheet.repository.js';

const SHEET_USE_CASES = [
  CreateInformationSheetUseCase,
  PublishInformationSheetUseCase,
  ReviewInformationSheetUseCase,
  ReviseInformationSheetUseCase,
  WriteEasyReadUseCase,
];

/** What there is to understand, in every role of the server. */
@Module({
  imports: [AuditModule, EditionsModule],
  providers: [
    ...SHEET_USE_CASES,
    FindableSheets,
    ImportInformationImporter,
    SheetDesk,
    SheetReadRepository,
    SheetRepository,
    SheetsReadinessCheck,
  ],
  exports: [...SHEET_USE_CASES, SheetReadRepository],
})
export class InformationModule {}
