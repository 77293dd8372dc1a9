export { ChangeGridUseCase } from './lib/application/change-grid.use-case.js';
export { CreateActivityUseCase } from './lib/application/create-activity.use-case.js';
export {
  SetUpProposalsActivityUseCase,
  type ProposalsActivitySetUp,
} from './lib/application/set-up-proposals-activity.use-case.js';
export { ConsultationsApiModule } from './lib/consultations-api.module.js';
export { ConsultationsFacade } from './lib/consultations.facade.js';
export { ConsultationsModule } from './lib/consultations.module.js';
export type { ActivityHandle, ActivitySummary } from './lib/domain/activity.js';
export type { Openness } from './lib/domain/openness.js';
export { PhaseClosed } from './lib/domain/phase-closed.error.js';
export { ActivityLoaders } from './lib/graphql/activity.loaders.js';
export { ActivityType } from './lib/graphql/activity.type.js';
export { presentPhaseClosed } from './lib/graphql/present-phase-closed.js';
export { CONSULTATIONS_ENTITIES } from './lib/persistence/consultations.entities.js';
