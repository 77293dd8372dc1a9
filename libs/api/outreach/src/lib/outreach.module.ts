import { Module } from '@nestjs/common';
import { AuditModule } from '@voix/api-audit';
import { ConsultationsModule } from '@voix/api-consultations';
import { EditionsModule } from '@voix/api-editions';
import { IdentityModule } from '@voix/api-identity';
import { EditionFrame } from './application/edition-frame.js';
import { EditionExportReader } from './application/edition-export.reader.js';
import { ImportRecordsUseCase } from './application/import-records.use-case.js';
import { EditionExportRepository } from './persistence/edition-export.repository.js';

/** What comes from outside the site and goes out of it, in every role of the server. */
@Module({
  imports: [AuditModule, ConsultationsModule, EditionsModule, IdentityModule],
  providers: [EditionExportReader, EditionExportRepository, EditionFrame, ImportRecordsUseCase],
  exports: [EditionExportReader, ImportRecordsUseCase],
})
export class OutreachModule {}
