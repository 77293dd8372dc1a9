import { Module } from '@nestjs/common';
import { EditionsApiModule, EditionsModule } from '@voix/api-editions';
import { IdentityApiModule } from '@voix/api-identity';
import { CollectionsApiModule } from '@voix/api-information';
import { ActivityProposalsResolver } from './graphql/activity-proposals.resolver.js';
import { ArgumentFieldsResolver } from './graphql/argument.fields.resolver.js';
import { ProposalFieldsResolver } from './graphql/proposal.fields.resolver.js';
import { ProposalLoaders } from './graphql/proposal.loaders.js';
import { ProposalMutationsResolver } from './graphql/proposal.mutations.resolver.js';
import { ProposalQueriesResolver } from './graphql/proposal.queries.resolver.js';
import { ProposalReader } from './graphql/proposal.reader.js';
import { ProposalUseCaseLoaders } from './graphql/proposal-use-case.loaders.js';
import {
  ProposalUseCaseResolver,
  UseCaseProposalsResolver,
} from './graphql/proposal-use-case.resolver.js';
import { ThemeProposalsResolver } from './graphql/theme-proposals.resolver.js';
import { ViewerProposalsResolver } from './graphql/viewer-proposals.resolver.js';
import { ProposalsModule } from './proposals.module.js';

/** Proposals in the graph: for the role that serves requests. */
@Module({
  imports: [
    ProposalsModule,
    EditionsModule,
    EditionsApiModule,
    IdentityApiModule,
    CollectionsApiModule,
  ],
  providers: [
    ProposalUseCaseLoaders,
    ProposalUseCaseResolver,
    UseCaseProposalsResolver,
    ProposalLoaders,
    ProposalReader,
    ActivityProposalsResolver,
    ArgumentFieldsResolver,
    ProposalFieldsResolver,
    ProposalMutationsResolver,
    ProposalQueriesResolver,
    ThemeProposalsResolver,
    ViewerProposalsResolver,
  ],
  exports: [ProposalLoaders],
})
export class ProposalsApiModule {}
