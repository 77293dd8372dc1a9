import { Module } from '@nestjs/common';
import { ParticipantFieldsResolver } from './graphql/participant.fields.resolver.js';
import { ParticipantLoaders } from './graphql/participant.loaders.js';
import { IdentityModule } from './identity.module.js';

/** People in the graph: for the role that serves requests. */
@Module({
  imports: [IdentityModule],
  providers: [ParticipantFieldsResolver, ParticipantLoaders],
  exports: [ParticipantLoaders],
})
export class IdentityApiModule {}
