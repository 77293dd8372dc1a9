import { check, forward, object, picklist, pipe, string } from 'valibot';
import { isCivilMinute } from '@voix/domain-phase-calendar';
import { fault } from './fault.js';
import { chosen, line, optionalLine, paragraphs } from './fields.js';

/** Longest name of a phase. */
export const PHASE_TITLE_MAX_LENGTH = 120;
/** Longest name of an activity. */
export const ACTIVITY_TITLE_MAX_LENGTH = 120;
/** Longest presentation of an activity: what is asked of people. */
export const ACTIVITY_INTRO_MAX_LENGTH = 2000;
/** Longest reason for a change of the calendar or of the grid. */
export const CALENDAR_REASON_MAX_LENGTH = 400;

/** Why an announced calendar changes: everybody reads it. Before the edition is published, nothing was announced. */
function reason(isAnnounced: boolean) {
  return isAnnounced ? line(CALENDAR_REASON_MAX_LENGTH) : optionalLine(CALENDAR_REASON_MAX_LENGTH);
}

/** The name of a phase. */
export const phaseTitleSchema = object({ title: line(PHASE_TITLE_MAX_LENGTH) });

/** A change of the calendar or of the grid, as far as words go: its reason. */
export function calendarChangeSchema(isAnnounced: boolean) {
  return object({ reason: reason(isAnnounced) });
}

/** A new phase, as far as words go: its dates are held against the others by `phase-calendar`. */
export function newPhaseSchema(isAnnounced: boolean) {
  return object({ title: line(PHASE_TITLE_MAX_LENGTH), reason: reason(isAnnounced) });
}

/** The words of an activity. */
export const activitySchema = object({
  title: line(ACTIVITY_TITLE_MAX_LENGTH),
  intro: paragraphs(ACTIVITY_INTRO_MAX_LENGTH),
});

const minute = pipe(chosen, check(isCivilMinute, fault('INVALID_VALUE')));
const minuteOrNothing = pipe(
  string(),
  check((text) => text === '' || isCivilMinute(text), fault('INVALID_VALUE')),
);

/** Dates as a form holds them: what clocks show in the edition's zone, and whether an end is foreseen. */
const dates = { startsAt: minute, endsAt: minuteOrNothing, hasEnd: picklist(['yes', 'no']) };

/** A form that moves a phase. */
export function phaseDatesFormSchema(isAnnounced: boolean) {
  return pipe(
    object({ ...dates, reason: reason(isAnnounced) }),
    forward(
      check(({ hasEnd, endsAt }) => hasEnd === 'no' || endsAt !== '', fault('REQUIRED')),
      ['endsAt'],
    ),
  );
}

/** A form that adds a phase. */
export function newPhaseFormSchema(isAnnounced: boolean) {
  return pipe(
    object({ ...newPhaseSchema(isAnnounced).entries, ...dates }),
    forward(
      check(({ hasEnd, endsAt }) => hasEnd === 'no' || endsAt !== '', fault('REQUIRED')),
      ['endsAt'],
    ),
  );
}
