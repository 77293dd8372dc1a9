import { Module } from '@nestjs/common';
import { ConsultationsModule } from '@voix/api-consultations';
import { ProposalsApiModule } from '@voix/api-proposals';
import { ActivityVotingResolver } from './graphql/activity-voting.resolver.js';
import { EditionParticipationResolver } from './graphql/edition-participation.resolver.js';
import { ProposalVotingResolver } from './graphql/proposal-voting.resolver.js';
import { ResultsLoaders } from './graphql/results.loaders.js';
import { ViewerVotesResolver } from './graphql/viewer-votes.resolver.js';
import {
  VoteFieldsResolver,
  WithdrawVoteSuccessFieldsResolver,
} from './graphql/vote.fields.resolver.js';
import { VoteLoaders } from './graphql/vote.loaders.js';
import { VoteMutationsResolver } from './graphql/vote.mutations.resolver.js';
import { VotingModule } from './voting.module.js';

/** Resolvers and loaders of votes: the http role only. */
@Module({
  imports: [VotingModule, ConsultationsModule, ProposalsApiModule],
  providers: [
    ActivityVotingResolver,
    EditionParticipationResolver,
    ProposalVotingResolver,
    ResultsLoaders,
    ViewerVotesResolver,
    VoteFieldsResolver,
    VoteLoaders,
    VoteMutationsResolver,
    WithdrawVoteSuccessFieldsResolver,
  ],
})
export class VotingApiModule {}
