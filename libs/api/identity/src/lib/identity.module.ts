import { Module } from '@nestjs/common';
import { AuditModule } from '@voix/api-audit';
import { ActorResolver } from '@voix/api-platform/ports';
import { ClaimFirstOrganizerUseCase } from './application/claim-first-organizer.use-case.js';
import { CompleteSignInUseCase } from './application/complete-sign-in.use-case.js';
import { CreateFirstOrganizerLinkUseCase } from './application/create-first-organizer-link.use-case.js';
import { EndSessionUseCase } from './application/end-session.use-case.js';
import { ForgetExpiredUseCase } from './application/forget-expired.use-case.js';
import { GrantRoleUseCase } from './application/grant-role.use-case.js';
import { GuestParticipation } from './application/guest-participation.js';
import { NameProtection } from './application/name-protection.js';
import { ParticipantAdoption } from './application/participant-adoption.js';
import { ParticipantImporter } from './application/participant.importer.js';
import { ReferenceDataReader } from './application/reference-data.reader.js';
import { RequestSignInLinkUseCase } from './application/request-sign-in-link.use-case.js';
import { RevokeRoleUseCase } from './application/revoke-role.use-case.js';
import { RoleGranting } from './application/role-granting.js';
import { SessionActivity } from './application/session-activity.js';
import { SessionActorResolver } from './application/session-actor-resolver.js';
import { SessionCache } from './application/session-cache.js';
import { SessionKeeper } from './application/session-keeper.js';
import { SignInProof } from './application/sign-in-proof.js';
import { SignOutUseCase } from './application/sign-out.use-case.js';
import { UpdateMyProfileUseCase } from './application/update-my-profile.use-case.js';
import { ViewerReader } from './application/viewer.reader.js';
import { IdentityFacade } from './identity.facade.js';
import { AccountRepository } from './persistence/account.repository.js';
import { FirstOrganizerLinkRepository } from './persistence/first-organizer-link.repository.js';
import { NewcomerRepository } from './persistence/newcomer.repository.js';
import { ParticipantRepository } from './persistence/participant.repository.js';
import { ReferenceDataRepository } from './persistence/reference-data.repository.js';
import { ReservedNameRepository } from './persistence/reserved-name.repository.js';
import { RoleRepository } from './persistence/role.repository.js';
import { SessionRepository } from './persistence/session.repository.js';
import { SignInChallengeRepository } from './persistence/sign-in-challenge.repository.js';

const REPOSITORIES = [
  AccountRepository,
  FirstOrganizerLinkRepository,
  NewcomerRepository,
  ParticipantRepository,
  ReferenceDataRepository,
  ReservedNameRepository,
  RoleRepository,
  SessionRepository,
  SignInChallengeRepository,
];

const USE_CASES = [
  ClaimFirstOrganizerUseCase,
  CompleteSignInUseCase,
  CreateFirstOrganizerLinkUseCase,
  EndSessionUseCase,
  ForgetExpiredUseCase,
  GrantRoleUseCase,
  GuestParticipation,
  RequestSignInLinkUseCase,
  RevokeRoleUseCase,
  SignOutUseCase,
  UpdateMyProfileUseCase,
];

/** People in every role of the server: participation, sign-in, roles, and who is behind a request. */
@Module({
  imports: [AuditModule],
  providers: [
    ...REPOSITORIES,
    ...USE_CASES,
    IdentityFacade,
    NameProtection,
    ParticipantAdoption,
    ParticipantImporter,
    ReferenceDataReader,
    RoleGranting,
    SessionActivity,
    SessionActorResolver,
    SessionCache,
    SessionKeeper,
    SignInProof,
    ViewerReader,
    { provide: ActorResolver, useExisting: SessionActorResolver },
  ],
  exports: [
    ...USE_CASES,
    ActorResolver,
    IdentityFacade,
    NameProtection,
    ReferenceDataReader,
    ViewerReader,
  ],
})
export class IdentityModule {}
