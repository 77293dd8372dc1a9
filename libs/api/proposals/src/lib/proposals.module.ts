import { Module } from '@nestjs/common';
import { AuditModule } from '@voix/api-audit';
import { ConsultationsModule } from '@voix/api-consultations';
import { EditionsModule } from '@voix/api-editions';
import { IdentityModule } from '@voix/api-identity';
import { CollectionsModule } from '@voix/api-information';
import { Admission } from './application/admission.js';
import { ArgumentImporter } from './application/argument.importer.js';
import { GuestProposalsContent } from './application/guest-proposals.content.js';
import { ImportReferences } from './application/import-references.js';
import { ProposalDataKeeper } from './application/proposal-data.keeper.js';
import { ProposalListReader } from './application/proposal-list.reader.js';
import { ProposalImporter } from './application/proposal.importer.js';
import { ReviseProposalUseCase } from './application/revise-proposal.use-case.js';
import { SubmissionRules } from './application/submission-rules.js';
import { SubmitProposalUseCase } from './application/submit-proposal.use-case.js';
import { WithdrawProposalUseCase } from './application/withdraw-proposal.use-case.js';
import { ArgumentRepository } from './persistence/argument.repository.js';
import { AuthorshipRepository } from './persistence/authorship.repository.js';
import { FollowableProposals } from './persistence/followable-proposals.js';
import { FindableProposals } from './persistence/findable-proposals.js';
import { ProposalDataRepository } from './persistence/proposal-data.repository.js';
import { ProposalFactsRepository } from './persistence/proposal-facts.repository.js';
import { ProposalImportRepository } from './persistence/proposal-import.repository.js';
import { ProposalReadRepository } from './persistence/proposal-read.repository.js';
import { ProposalUseCaseRepository } from './persistence/proposal-use-case.repository.js';
import { ProposalRepository } from './persistence/proposal.repository.js';
import { ProposalsFacade } from './proposals.facade.js';

const USE_CASES = [SubmitProposalUseCase, ReviseProposalUseCase, WithdrawProposalUseCase];

const IMPORTS = [ArgumentImporter, ImportReferences, ProposalImporter, ProposalImportRepository];

/** What the graph of this area reads with. */
const READS = [
  ArgumentRepository,
  ProposalFactsRepository,
  ProposalListReader,
  ProposalReadRepository,
];

/** Proposals in every role of the server: use cases, repositories, the facade. */
@Module({
  imports: [AuditModule, IdentityModule, EditionsModule, ConsultationsModule, CollectionsModule],
  providers: [
    ...USE_CASES,
    ...READS,
    ...IMPORTS,
    Admission,
    AuthorshipRepository,
    FindableProposals,
    FollowableProposals,
    GuestProposalsContent,
    ProposalDataKeeper,
    ProposalDataRepository,
    ProposalRepository,
    ProposalUseCaseRepository,
    ProposalsFacade,
    SubmissionRules,
  ],
  exports: [...USE_CASES, ...READS, ProposalUseCaseRepository, ProposalsFacade],
})
export class ProposalsModule {}
