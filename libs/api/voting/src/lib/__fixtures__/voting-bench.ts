import { AuditModule } from '@voix/api-audit';
import { ConsultationsModule, CONSULTATIONS_ENTITIES } from '@voix/api-consultations';
import { EditionsModule, EDITIONS_ENTITIES } from '@voix/api-editions';
import { IdentityModule, IDENTITY_ENTITIES } from '@voix/api-identity';
import { ProposalsModule, PROPOSALS_ENTITIES } from '@voix/api-proposals';
import { TestBench } from '@voix/testing/database-harness';
import { VotingModule } from '../voting.module.js';

/** Voting and what it stands on, on a database of its own; many votes at once are no abuse here. */
export function openVotingBench(): Promise<TestBench> {
  return TestBench.open({
    modules: [
      AuditModule,
      IdentityModule,
      EditionsModule,
      ConsultationsModule,
      ProposalsModule,
      VotingModule,
    ],
    entities: [
      ...IDENTITY_ENTITIES,
      ...EDITIONS_ENTITIES,
      ...CONSULTATIONS_ENTITIES,
      ...PROPOSALS_ENTITIES,
    ],
    environment: { VOIX_RATE_LIMITS: 'off' },
  });
}
