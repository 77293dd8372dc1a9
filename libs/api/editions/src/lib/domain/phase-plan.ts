import {
  civilDateOf,
  daysBetween,
  shiftDays,
  startOfDay,
  type PhaseKind,
} from '@voix/domain-phase-calendar';
import type { TemplatePhase } from './edition-template.js';
import type { AnnouncedDates, PhaseSummary } from './phase.js';

/** A phase to be, and what it was made from: its kind in a template, its id in another edition. */
export interface DraftedPhase extends AnnouncedDates {
  readonly kind: PhaseKind;
  readonly title: string;
  readonly madeFrom: string;
}

/** Days were chosen: the organiser makes them vaguer where they are. */
const EXACT = { startsPrecision: 'EXACT', endsPrecision: 'EXACT' } as const;

/** The phases of a template, one after the other from the first minute of a day at a place. */
export function planFromTemplate(
  phases: readonly TemplatePhase[],
  startsOn: string,
  timeZone: string,
): DraftedPhase[] {
  let startsAt = startOfDay(startsOn, timeZone);
  return phases.map(({ kind, title, days }) => {
    const endsAt = days === null ? null : shiftDays(startsAt, days, timeZone);
    const planned = { kind, title, startsAt, endsAt, ...EXACT, madeFrom: kind };
    startsAt = endsAt ?? startsAt;
    return planned;
  });
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
