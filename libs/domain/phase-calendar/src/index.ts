export {
  announcedEnd,
  announcedStart,
  DATE_PRECISIONS,
  lastInstantBefore,
  periodOf,
} from './lib/announced-date.js';
export type { ApproximatePrecision, CivilPeriod, DatePrecision } from './lib/announced-date.js';
export {
  civilDateOf,
  civilMinuteOf,
  daysBetween,
  instantOfMinute,
  isCivilDate,
  isCivilMinute,
  isTimeZone,
  shiftDays,
  startOfDay,
} from './lib/civil-time.js';
export { INTERACTIONS, momentOf } from './lib/moment.js';
export type { CalendarCell, ClosedMoment, Interaction, Moment, OpenMoment } from './lib/moment.js';
export { isPhaseKind, PHASE_KINDS, phaseAt } from './lib/phase.js';
export type { Phase, PhaseKind, PhaseSpan } from './lib/phase.js';
export { validateCalendar } from './lib/validate-calendar.js';
