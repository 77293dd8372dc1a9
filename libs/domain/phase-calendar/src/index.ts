export {
  civilDateOf,
  daysBetween,
  isCivilDate,
  isTimeZone,
  shiftDays,
  startOfDay,
} from './lib/civil-time.js';
export { INTERACTIONS, momentOf } from './lib/moment.js';
export type { CalendarCell, ClosedMoment, Interaction, Moment, OpenMoment } from './lib/moment.js';
export { isPhaseKind, PHASE_KINDS, phaseAt } from './lib/phase.js';
export type { Phase, PhaseKind, PhaseSpan } from './lib/phase.js';
export { validateCalendar } from './lib/validate-calendar.js';
