import {
  announcedEnd,
  announcedStart,
  civilDateOf,
  daysBetween,
  shiftDays,
  startOfDay,
  type PhaseKind,
} from '@voix/domain-phase-calendar';
import type { EditionTemplate } from './edition-template.js';
import type { AnnouncedDates, PhaseSummary } from './phase.js';

/** A phase to be, and what it was made from: its kind in a template, its id in another edition. */
export interface DraftedPhase extends AnnouncedDates {
  readonly kind: PhaseKind;
  readonly title: string;
  readonly madeFrom: string;
}

/** Days were chosen: the organiser makes them vaguer where they are. */
const EXACT = { startsPrecision: 'EXACT', endsPrecision: 'EXACT' } as const;

/**
 * The phases of a template, one after the other from the first minute of a day at a place. Where months are announced,
 * that first day alone is exact; each later boundary is the turn of the month nearest to the days that the template
 * counts, and no later phase is shorter than a month.
 */
export function planFromTemplate(
  { phases, precision }: Pick<EditionTemplate, 'phases' | 'precision'>,
  startsOn: string,
  timeZone: string,
): DraftedPhase[] {
  const first = startOfDay(startsOn, timeZone);
  let [counted, startsAt] = [first, first];
  return phases.map(({ kind, title, days }) => {
    const dates = { startsAt, startsPrecision: startsAt === first ? 'EXACT' : precision };
    if (days === null)
      return { kind, title, ...dates, endsAt: null, endsPrecision: 'EXACT', madeFrom: kind };
    counted = shiftDays(counted, days, timeZone);
    const endsAt = precision === 'EXACT' ? counted : turnOfMonth(counted, startsAt, timeZone);
    startsAt = endsAt;
    return { kind, title, ...dates, endsAt, endsPrecision: precision, madeFrom: kind };
  });
}

/** The turn of the month nearest to an instant, but not before the end of the month in which the phase begins. */
function turnOfMonth(instant: Date, begins: Date, timeZone: string): Date {
  const [before, next] = [
    announcedStart(instant, 'MONTH', timeZone),
    announcedEnd(instant, 'MONTH', timeZone),
  ];
  const isNearerBefore = instant.getTime() - before.getTime() < next.getTime() - instant.getTime();
  const nearest = isNearerBefore ? before : next;
  const earliest = announcedEnd(new Date(begins.getTime() + 1), 'MONTH', timeZone);
  return nearest < earliest ? earliest : nearest;
}

/** The phases of another edition, moved by whole days so that the first begins on this day; hours stay as they were. */
export function planFromPhases(
  phases: readonly PhaseSummary[],
  startsOn: string,
  timeZone: string,
): DraftedPhase[] {
  const [first] = phases;
  if (first === undefined) return [];
  const days = daysBetween(civilDateOf(first.startsAt, timeZone), startsOn);
  return phases.map(({ id, kind, title, startsAt, endsAt }) => ({
    kind,
    title,
    startsAt: shiftDays(startsAt, days, timeZone),
    endsAt: endsAt === null ? null : shiftDays(endsAt, days, timeZone),
    ...EXACT,
    madeFrom: id,
  }));
}
