export {
  EditionExportReader,
  type ExportOptions,
} from './lib/application/edition-export.reader.js';
export {
  ImportRecordsUseCase,
  type ImportOptions,
} from './lib/application/import-records.use-case.js';
export { EXPORT_AUDIENCES, type ExportAudience } from './lib/domain/export-audience.js';
export {
  ImportRefused,
  noteLine,
  problemLine,
  type ImportNote,
  type ImportProblem,
} from './lib/domain/import-problem.js';
export type { ImportProgress, ImportReport, KindReport } from './lib/domain/import-report.js';
export type { ImportSource, OpenedSource } from './lib/domain/import-source.js';
export { EXPORT_LAYOUTS, ExportFolder, type ExportLayout } from './lib/export/export-folder.js';
export { OutreachModule } from './lib/outreach.module.js';
export {
  IMPORT_FORMATS,
  openImportSource,
  type ImportFormatName,
} from './lib/readers/open-import-source.js';
export { openVoixFolder } from './lib/readers/voix-folder.reader.js';
