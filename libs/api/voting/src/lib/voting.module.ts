import { Module } from '@nestjs/common';
import { ConsultationsModule } from '@voix/api-consultations';
import { EditionsModule } from '@voix/api-editions';
import { IdentityModule } from '@voix/api-identity';
import { ProposalsModule } from '@voix/api-proposals';
import { CastVoteUseCase } from './application/cast-vote.use-case.js';
import { ExternalTalliesKeeper } from './application/external-tallies.keeper.js';
import { GuestVotesContent } from './application/guest-votes.content.js';
import { ImportVotesImporter } from './application/import-votes.importer.js';
import { MyVotesReader } from './application/my-votes.reader.js';
import { ParticipationReader } from './application/participation.reader.js';
import { RebuildTalliesUseCase } from './application/rebuild-tallies.use-case.js';
import { VoteBatch } from './application/vote-batch.js';
import { VoteDataKeeper } from './application/vote-data.keeper.js';
import { VotePlaces } from './application/vote-places.js';
import { VoteSequenceReader } from './application/vote-sequence.reader.js';
import { VoteWriter } from './application/vote-writer.js';
import { TallyRepository } from './persistence/tally.repository.js';
import { VoteBatchStore } from './persistence/vote-batch.store.js';
import { VoteRepository } from './persistence/vote.repository.js';
import { VotingFacade } from './voting.facade.js';

/** Use cases and repositories of votes: every role needs them. */
@Module({
  imports: [IdentityModule, EditionsModule, ConsultationsModule, ProposalsModule],
  providers: [
    CastVoteUseCase,
    ExternalTalliesKeeper,
    GuestVotesContent,
    ImportVotesImporter,
    MyVotesReader,
    ParticipationReader,
    RebuildTalliesUseCase,
    TallyRepository,
    VoteBatch,
    VoteBatchStore,
    VoteDataKeeper,
    VotePlaces,
    VoteRepository,
    VoteSequenceReader,
    VoteWriter,
    VotingFacade,
  ],
  exports: [
    CastVoteUseCase,
    MyVotesReader,
    ParticipationReader,
    RebuildTalliesUseCase,
    TallyRepository,
    VoteRepository,
    VoteSequenceReader,
    VotingFacade,
  ],
})
export class VotingModule {}
