export type { CharterInForce, CharterRules } from './lib/domain/charter.js';
export type { EditionSummary } from './lib/domain/edition.js';
export type { PhaseState, PhaseSummary } from './lib/domain/phase.js';
export type { EditionTheme, EditionThemeKey, ThemeSummary } from './lib/domain/theme.js';
export { EditionsFacade } from './lib/editions.facade.js';
export { EditionsModule } from './lib/editions.module.js';
export { EDITIONS_ENTITIES } from './lib/persistence/editions.entities.js';
