import { Module } from '@nestjs/common';
import { EditionsApiModule, EditionsModule } from '@voix/api-editions';
import { IdentityModule } from '@voix/api-identity';
import { CollectionsModule } from './collections.module.js';
import { CalendarFeedReader } from './feeds/calendar-feed.reader.js';
import { CollectionLoaders } from './graphql/collection.loaders.js';
import { CollectionReader } from './graphql/collection.reader.js';
import {
  CalendarEventFieldsResolver,
  UseCaseFieldsResolver,
} from './graphql/collection.fields.resolver.js';
import { EditionCollectionsResolver } from './graphql/edition-collections.resolver.js';
import { EventMutationsResolver } from './graphql/events/event.mutations.resolver.js';
import { GlossaryMutationsResolver } from './graphql/glossary/glossary.mutations.resolver.js';
import { UseCaseMutationsResolver } from './graphql/use-cases/use-case.mutations.resolver.js';

/** Resolvers and loaders of the glossary, the use cases and the calendar: the http role only. */
@Module({
  imports: [CollectionsModule, EditionsModule, EditionsApiModule, IdentityModule],
  providers: [
    CalendarFeedReader,
    CollectionLoaders,
    CollectionReader,
    EditionCollectionsResolver,
    UseCaseFieldsResolver,
    CalendarEventFieldsResolver,
    GlossaryMutationsResolver,
    UseCaseMutationsResolver,
    EventMutationsResolver,
  ],
  exports: [CalendarFeedReader, CollectionLoaders],
})
export class CollectionsApiModule {}
