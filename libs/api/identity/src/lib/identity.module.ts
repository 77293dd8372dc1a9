import { Module } from '@nestjs/common';
import { AuditModule } from '@voix/api-audit';
import { ActorResolver } from '@voix/api-platform/ports';
import { GuestParticipation } from './application/guest-participation.js';
import { ParticipantImporter } from './application/participant.importer.js';
import { ReferenceDataReader } from './application/reference-data.reader.js';
import { SessionActivity } from './application/session-activity.js';
import { SessionActorResolver } from './application/session-actor-resolver.js';
import { SessionCache } from './application/session-cache.js';
import { IdentityFacade } from './identity.facade.js';
import { AccountRepository } from './persistence/account.repository.js';
import { FirstOrganizerLinkRepository } from './persistence/first-organizer-link.repository.js';
import { NewcomerRepository } from './persistence/newcomer.repository.js';
import { ParticipantRepository } from './persistence/participant.repository.js';
import { ReferenceDataRepository } from './persistence/reference-data.repository.js';
import { RoleRepository } from './persistence/role.repository.js';
import { SessionRepository } from './persistence/session.repository.js';
import { SignInChallengeRepository } from './persistence/sign-in-challenge.repository.js';

const REPOSITORIES = [
  AccountRepository,
  FirstOrganizerLinkRepository,
  NewcomerRepository,
  ParticipantRepository,
  ReferenceDataRepository,
  RoleRepository,
  SessionRepository,
  SignInChallengeRepository,
];

const USE_CASES = [GuestParticipation];

/** People in every role of the server: participation, sign-in, roles, and who is behind a request. */
@Module({
  imports: [AuditModule],
  providers: [
    ...REPOSITORIES,
    ...USE_CASES,
    IdentityFacade,
    ParticipantImporter,
    ReferenceDataReader,
    SessionActivity,
    SessionActorResolver,
    SessionCache,
    { provide: ActorResolver, useExisting: SessionActorResolver },
  ],
  exports: [...USE_CASES, ActorResolver, IdentityFacade, ReferenceDataReader],
})
export class IdentityModule {}
