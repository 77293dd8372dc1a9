export { CompleteSignInUseCase } from './lib/application/complete-sign-in.use-case.js';
export { CreateFirstOrganizerLinkUseCase } from './lib/application/create-first-organizer-link.use-case.js';
export { GrantRoleUseCase } from './lib/application/grant-role.use-case.js';
export { GuestParticipation } from './lib/application/guest-participation.js';
export { EraseInactiveAccountsUseCase } from './lib/application/my-data/erase-inactive-accounts.use-case.js';
export { EraseMyDataUseCase } from './lib/application/my-data/erase-my-data.use-case.js';
export { MyDataReader } from './lib/application/my-data/my-data.reader.js';
export { NameProtection } from './lib/application/name-protection.js';
export { BeginAuthenticatorSetupUseCase } from './lib/application/second-factor/begin-authenticator-setup.use-case.js';
export { ConfirmAuthenticatorUseCase } from './lib/application/second-factor/confirm-authenticator.use-case.js';
export { BeginOpenIdSignInUseCase } from './lib/application/openid/begin-openid-sign-in.use-case.js';
export { CompleteOpenIdSignInUseCase } from './lib/application/openid/complete-openid-sign-in.use-case.js';
export { PassSecondFactorUseCase } from './lib/application/second-factor/pass-second-factor.use-case.js';
export { ReferenceRegistry } from './lib/application/reference-registry.js';
export { RequestSignInLinkUseCase } from './lib/application/request-sign-in-link.use-case.js';
export { ResetSecondFactorUseCase } from './lib/application/second-factor/reset-second-factor.use-case.js';
export { RevokeRoleUseCase } from './lib/application/revoke-role.use-case.js';
export { type ParticipantSummary } from './lib/domain/participant.js';
export { ParticipantLoaders } from './lib/graphql/participant.loaders.js';
export { ParticipantType, presentParticipant } from './lib/graphql/participant.type.js';
export {
  CollegeType,
  presentTerritory,
  TerritoryType,
} from './lib/graphql/reference-data.types.js';
export { ViewerType } from './lib/graphql/viewer.type.js';
export { IdentityApiModule } from './lib/identity-api.module.js';
export { IDENTITY_ENTITIES } from './lib/persistence/identity.entities.js';
export { IdentityFacade } from './lib/identity.facade.js';
export { IdentityModule } from './lib/identity.module.js';
