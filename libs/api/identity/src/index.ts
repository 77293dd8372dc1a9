export { GuestParticipation } from './lib/application/guest-participation.js';
export { type ParticipantSummary } from './lib/domain/participant.js';
export { ParticipantLoaders } from './lib/graphql/participant.loaders.js';
export { ParticipantType, presentParticipant } from './lib/graphql/participant.type.js';
export { IdentityApiModule } from './lib/identity-api.module.js';
export { IDENTITY_ENTITIES } from './lib/identity.entities.js';
export { IdentityFacade } from './lib/identity.facade.js';
export { IdentityModule } from './lib/identity.module.js';
