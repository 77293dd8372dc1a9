import { Module } from '@nestjs/common';
import { ProposalFactsRepository } from './persistence/proposal-facts.repository.js';
import { ProposalsFacade } from './proposals.facade.js';

/** Proposals in every role of the server: use cases, repositories, the facade. */
@Module({
  providers: [ProposalFactsRepository, ProposalsFacade],
  exports: [ProposalsFacade],
})
export class ProposalsModule {}
