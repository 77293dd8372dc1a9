import { Module } from '@nestjs/common';
import { EditionsModule } from '@voix/api-editions';
import { RebuildSearchIndexUseCase } from './application/rebuild-search-index.use-case.js';
import { SearchIndexKeeper } from './application/search-index.keeper.js';
import { SearchReader } from './application/search.reader.js';
import { SearchDocumentRepository } from './persistence/search-document.repository.js';
import { SearchRepository } from './persistence/search.repository.js';

/** The index, in every role of the server: whoever writes a content keeps it. */
@Module({
  imports: [EditionsModule],
  providers: [
    RebuildSearchIndexUseCase,
    SearchDocumentRepository,
    SearchIndexKeeper,
    SearchReader,
    SearchRepository,
  ],
  exports: [RebuildSearchIndexUseCase, SearchReader],
})
export class SearchModule {}
