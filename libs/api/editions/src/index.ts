export { AddPhaseUseCase, type AddPhaseCommand } from './lib/application/add-phase.use-case.js';
export {
  ChangePhaseDatesUseCase,
  type ChangePhaseDatesError,
  type PhaseDatesChange,
} from './lib/application/change-phase-dates.use-case.js';
export { ClosePhaseUseCase, type PhaseCommand } from './lib/application/close-phase.use-case.js';
export { EditionDesk } from './lib/application/edition-desk.js';
export { OpenPhaseUseCase } from './lib/application/open-phase.use-case.js';
export { PhaseDesk, type HeldCalendar } from './lib/application/phase-desk.js';
export {
  RemovePhaseUseCase,
  type RemovePhaseError,
} from './lib/application/remove-phase.use-case.js';
export { RenamePhaseUseCase } from './lib/application/rename-phase.use-case.js';
export {
  CreateEditionUseCase,
  type CreateEditionCommand,
} from './lib/application/create-edition.use-case.js';
export { requireConfigurator } from './lib/application/require-configurator.js';
export {
  SetUpEditionUseCase,
  type EditionSetUp,
} from './lib/application/set-up-edition.use-case.js';
export type { CharterInForce, CharterRules } from './lib/domain/charter.js';
export type { CreationConflict, EditionStateMismatch } from './lib/domain/edition-errors.js';
export type { EditionSummary } from './lib/domain/edition.js';
export { instantOf, type ImportMoment } from './lib/domain/import-moment.js';
export { ConsentRequired, type NoticeToAct } from './lib/domain/consent.js';
export { GiveConsentUseCase } from './lib/application/give-consent.use-case.js';
export { WithdrawConsentUseCase } from './lib/application/withdraw-consent.use-case.js';
export { PhaseConflict } from './lib/domain/phase-conflict.error.js';
export type { AnnouncedDates, PhaseDates, PhaseState, PhaseSummary } from './lib/domain/phase.js';
export type { EditionTheme, EditionThemeKey, ThemeSummary } from './lib/domain/theme.js';
export { EditionsApiModule } from './lib/editions-api.module.js';
export { EditionsFacade } from './lib/editions.facade.js';
export { EditionsModule } from './lib/editions.module.js';
export { CharterType } from './lib/graphql/charter.type.js';
export { EditionLoaders } from './lib/graphql/edition.loaders.js';
export { EditionStateMismatchErrorType } from './lib/graphql/edition-state-mismatch.type.js';
export { EditionType } from './lib/graphql/edition.type.js';
export { PhaseType } from './lib/graphql/phase.type.js';
export { SeriesType } from './lib/graphql/series.type.js';
export { ThemeType } from './lib/graphql/theme.type.js';
export { EDITIONS_ENTITIES } from './lib/persistence/editions.entities.js';
export { editionTemplate } from './lib/templates/edition-templates.js';
