import { Module } from '@nestjs/common';
import { EditionsApiModule } from '@voix/api-editions';
import { SearchHitFieldsResolver } from './graphql/search-hit.fields.resolver.js';
import { SearchQueriesResolver } from './graphql/search.queries.resolver.js';
import { SearchModule } from './search.module.js';

/** Search in the graph: the http role only. */
@Module({
  imports: [SearchModule, EditionsApiModule],
  providers: [SearchHitFieldsResolver, SearchQueriesResolver],
})
export class SearchApiModule {}
