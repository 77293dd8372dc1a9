import { Module } from '@nestjs/common';
import { EditionsModule } from './editions.module.js';
import { EditionFieldsResolver } from './graphql/edition.fields.resolver.js';
import { EditionLoaders } from './graphql/edition.loaders.js';
import { EditionQueriesResolver } from './graphql/edition.queries.resolver.js';
import { EditionReader } from './graphql/edition.reader.js';

/** Resolvers and loaders of editions: the http role only. */
@Module({
  imports: [EditionsModule],
  providers: [EditionLoaders, EditionReader, EditionQueriesResolver, EditionFieldsResolver],
  exports: [EditionLoaders],
})
export class EditionsApiModule {}
