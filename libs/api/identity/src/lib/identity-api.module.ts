import { Module } from '@nestjs/common';
import { AgeBandResolver } from './graphql/age-band/age-band.resolver.js';
import { MyDataMutationsResolver } from './graphql/my-data/my-data.mutations.resolver.js';
import { OpenIdResolver } from './graphql/openid/openid.resolver.js';
import { ParticipantFieldsResolver } from './graphql/participant.fields.resolver.js';
import { ParticipantLoaders } from './graphql/participant.loaders.js';
import { PasskeyMutationsResolver } from './graphql/passkeys/passkey.mutations.resolver.js';
import { ProfileMutationsResolver } from './graphql/profile.mutations.resolver.js';
import { RoleMutationsResolver } from './graphql/role.mutations.resolver.js';
import { SecondFactorFieldsResolver } from './graphql/second-factor/second-factor.fields.resolver.js';
import { RoleQueriesResolver } from './graphql/role.queries.resolver.js';
import { SecondFactorMutationsResolver } from './graphql/second-factor/second-factor.mutations.resolver.js';
import { SignInMutationsResolver } from './graphql/sign-in.mutations.resolver.js';
import { ViewerFieldsResolver } from './graphql/viewer.fields.resolver.js';
import { ViewerQueriesResolver } from './graphql/viewer.queries.resolver.js';
import { IdentityModule } from './identity.module.js';

/** People in the graph: for the role that serves requests. */
@Module({
  imports: [IdentityModule],
  providers: [
    AgeBandResolver,
    MyDataMutationsResolver,
    OpenIdResolver,
    ParticipantFieldsResolver,
    ParticipantLoaders,
    PasskeyMutationsResolver,
    ProfileMutationsResolver,
    RoleMutationsResolver,
    RoleQueriesResolver,
    SecondFactorFieldsResolver,
    SecondFactorMutationsResolver,
    SignInMutationsResolver,
    ViewerFieldsResolver,
    ViewerQueriesResolver,
  ],
  exports: [ParticipantLoaders],
})
export class IdentityApiModule {}
