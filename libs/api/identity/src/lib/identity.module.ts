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
import { AccountDataKeeper } from './application/my-data/account-data.keeper.js';
import { AddressErasure } from './application/my-data/address-erasure.js';
import { DataErasure } from './application/my-data/data-erasure.js';
import { EraseInactiveAccountsUseCase } from './application/my-data/erase-inactive-accounts.use-case.js';
import { EraseMyDataUseCase } from './application/my-data/erase-my-data.use-case.js';
import { MyDataReader } from './application/my-data/my-data.reader.js';
import { BeginOpenIdSignInUseCase } from './application/openid/begin-openid-sign-in.use-case.js';
import { CompleteOpenIdSignInUseCase } from './application/openid/complete-openid-sign-in.use-case.js';
import { DropPendingIdentityUseCase } from './application/openid/drop-pending-identity.use-case.js';
import { IdentityOpening } from './application/openid/identity-opening.js';
import { IdentityReader } from './application/openid/identity.reader.js';
import { LinkPendingIdentityUseCase } from './application/openid/link-pending-identity.use-case.js';
import { OpenIdProviders } from './application/openid/openid-providers.js';
import { OpenIdReturns } from './application/openid/openid-returns.js';
import { SubjectMarks } from './application/openid/subject-marks.js';
import { UnlinkIdentityUseCase } from './application/openid/unlink-identity.use-case.js';
import { ParticipantAdoption } from './application/participant-adoption.js';
import { ParticipantImporter } from './application/participant.importer.js';
import { AddPasskeyUseCase } from './application/passkeys/add-passkey.use-case.js';
import { BeginPasskeyRegistrationUseCase } from './application/passkeys/begin-passkey-registration.use-case.js';
import { BeginPasskeySignInUseCase } from './application/passkeys/begin-passkey-sign-in.use-case.js';
import { PasskeyCeremonies } from './application/passkeys/passkey-ceremonies.js';
import { PasskeyEntry } from './application/passkeys/passkey-entry.js';
import { RemovePasskeyUseCase } from './application/passkeys/remove-passkey.use-case.js';
import { RenamePasskeyUseCase } from './application/passkeys/rename-passkey.use-case.js';
import { SignInWithPasskeyUseCase } from './application/passkeys/sign-in-with-passkey.use-case.js';
import { ReferenceDataReader } from './application/reference-data.reader.js';
import { ReferenceRegistry } from './application/reference-registry.js';
import { RoleHoldersReader } from './application/role-holders.reader.js';
import { RequestSignInLinkUseCase } from './application/request-sign-in-link.use-case.js';
import { RevokeRoleUseCase } from './application/revoke-role.use-case.js';
import { RoleGranting } from './application/role-granting.js';
import { AuthenticatorSecrets } from './application/second-factor/authenticator-secrets.js';
import { BeginAuthenticatorSetupUseCase } from './application/second-factor/begin-authenticator-setup.use-case.js';
import { ConfirmAuthenticatorUseCase } from './application/second-factor/confirm-authenticator.use-case.js';
import { FactorKeeper } from './application/second-factor/factor-keeper.js';
import { PassSecondFactorUseCase } from './application/second-factor/pass-second-factor.use-case.js';
import { RemoveAuthenticatorUseCase } from './application/second-factor/remove-authenticator.use-case.js';
import { RenewRecoveryCodesUseCase } from './application/second-factor/renew-recovery-codes.use-case.js';
import { ResetSecondFactorUseCase } from './application/second-factor/reset-second-factor.use-case.js';
import { SecondFactorAttempts } from './application/second-factor/second-factor-attempts.js';
import { SecondFactorReader } from './application/second-factor/second-factor.reader.js';
import { SecurityNotices } from './application/second-factor/security-notices.js';
import { SessionActivity } from './application/session-activity.js';
import { SessionActorResolver } from './application/session-actor-resolver.js';
import { SessionCache } from './application/session-cache.js';
import { SessionKeeper } from './application/session-keeper.js';
import { SignInProof } from './application/sign-in-proof.js';
import { SignOutUseCase } from './application/sign-out.use-case.js';
import { UnfinishedSignIns } from './application/unfinished-sign-ins.js';
import { UpdateMyProfileUseCase } from './application/update-my-profile.use-case.js';
import { ViewerReader } from './application/viewer.reader.js';
import { IdentityFacade } from './identity.facade.js';
import { StateMyAgeBandUseCase } from './application/state-my-age-band.use-case.js';
import { ParticipantAddresses } from './persistence/participant-addresses.js';
import { AccountDataRepository } from './persistence/account-data.repository.js';
import { AccountRepository } from './persistence/account.repository.js';
import { ErasureRepository } from './persistence/erasure.repository.js';
import { FirstOrganizerLinkRepository } from './persistence/first-organizer-link.repository.js';
import { LinkedIdentityRepository } from './persistence/linked-identity.repository.js';
import { NewcomerRepository } from './persistence/newcomer.repository.js';
import { OpenIdAttemptRepository } from './persistence/openid-attempt.repository.js';
import { ParticipantRepository } from './persistence/participant.repository.js';
import { PasskeyChallengeRepository } from './persistence/passkey-challenge.repository.js';
import { PasskeyRepository } from './persistence/passkey.repository.js';
import { PendingIdentityRepository } from './persistence/pending-identity.repository.js';
import { ReferenceDataRepository } from './persistence/reference-data.repository.js';
import { ReservedNameRepository } from './persistence/reserved-name.repository.js';
import { RoleRepository } from './persistence/role.repository.js';
import { SecondFactorRepository } from './persistence/second-factor.repository.js';
import { SessionRepository } from './persistence/session.repository.js';
import { SignInChallengeRepository } from './persistence/sign-in-challenge.repository.js';

const REPOSITORIES = [
  AccountDataRepository,
  AccountRepository,
  ErasureRepository,
  FirstOrganizerLinkRepository,
  LinkedIdentityRepository,
  NewcomerRepository,
  OpenIdAttemptRepository,
  ParticipantRepository,
  PasskeyChallengeRepository,
  PasskeyRepository,
  PendingIdentityRepository,
  ReferenceDataRepository,
  ReservedNameRepository,
  RoleRepository,
  SecondFactorRepository,
  SessionRepository,
  SignInChallengeRepository,
];

const USE_CASES = [
  AddPasskeyUseCase,
  BeginAuthenticatorSetupUseCase,
  BeginOpenIdSignInUseCase,
  BeginPasskeyRegistrationUseCase,
  BeginPasskeySignInUseCase,
  ClaimFirstOrganizerUseCase,
  CompleteOpenIdSignInUseCase,
  CompleteSignInUseCase,
  ConfirmAuthenticatorUseCase,
  CreateFirstOrganizerLinkUseCase,
  DropPendingIdentityUseCase,
  EndSessionUseCase,
  EraseInactiveAccountsUseCase,
  EraseMyDataUseCase,
  ForgetExpiredUseCase,
  GrantRoleUseCase,
  GuestParticipation,
  LinkPendingIdentityUseCase,
  PassSecondFactorUseCase,
  RemoveAuthenticatorUseCase,
  RemovePasskeyUseCase,
  RenamePasskeyUseCase,
  RenewRecoveryCodesUseCase,
  RequestSignInLinkUseCase,
  ResetSecondFactorUseCase,
  RevokeRoleUseCase,
  SignInWithPasskeyUseCase,
  SignOutUseCase,
  UnlinkIdentityUseCase,
  StateMyAgeBandUseCase,
  UpdateMyProfileUseCase,
];

/** People in every role of the server: participation, sign-in, roles, and who is behind a request. */
@Module({
  imports: [AuditModule],
  providers: [
    ParticipantAddresses,
    ...REPOSITORIES,
    ...USE_CASES,
    AccountDataKeeper,
    AddressErasure,
    AuthenticatorSecrets,
    DataErasure,
    FactorKeeper,
    IdentityFacade,
    IdentityOpening,
    IdentityReader,
    MyDataReader,
    NameProtection,
    OpenIdProviders,
    OpenIdReturns,
    ParticipantAdoption,
    ParticipantImporter,
    PasskeyCeremonies,
    PasskeyEntry,
    ReferenceDataReader,
    ReferenceRegistry,
    RoleHoldersReader,
    RoleGranting,
    SecondFactorAttempts,
    SecondFactorReader,
    SecurityNotices,
    SessionActivity,
    SessionActorResolver,
    SessionCache,
    SessionKeeper,
    SignInProof,
    SubjectMarks,
    UnfinishedSignIns,
    ViewerReader,
    { provide: ActorResolver, useExisting: SessionActorResolver },
  ],
  exports: [
    ...USE_CASES,
    ActorResolver,
    IdentityFacade,
    IdentityReader,
    MyDataReader,
    NameProtection,
    ReferenceDataReader,
    ReferenceRegistry,
    RoleHoldersReader,
    SecondFactorReader,
    ViewerReader,
  ],
})
export class IdentityModule {}
