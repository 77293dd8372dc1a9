import { Module } from '@nestjs/common';
import { EditionsApiModule } from '@voix/api-editions';
import { ConsultationsModule } from './consultations.module.js';
import { ActivityFieldsResolver } from './graphql/activity.fields.resolver.js';
import { ActivityMutationsResolver } from './graphql/activity.mutations.resolver.js';
import { ActivityLoaders } from './graphql/activity.loaders.js';
import { EditionActivitiesResolver } from './graphql/edition-activities.resolver.js';

/** Resolvers and loaders of activities: the http role only. */
@Module({
  imports: [ConsultationsModule, EditionsApiModule],
  providers: [
    ActivityLoaders,
    ActivityFieldsResolver,
    ActivityMutationsResolver,
    EditionActivitiesResolver,
  ],
  exports: [ActivityLoaders],
})
export class ConsultationsApiModule {}
