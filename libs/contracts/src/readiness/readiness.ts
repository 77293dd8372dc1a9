import type { PhaseKind } from '@voix/domain-phase-calendar';

/** What must be true by when: before an edition opens to everyone, or by the end of a phase of this kind. */
export type ReadinessMoment = 'OPENING' | PhaseKind;

/**
 * What an organiser is held to, by when. `OPENING` stands in the way of publishing; the others are shown and follow the
 * phase. An area checks each (port `ReadinessRegistry`), the site has its text (`admin.readiness.<code>`).
 */
export const READINESS_CONDITIONS = {
  TEXTS_WRITTEN: 'OPENING',
  LEGAL_BASIS_STATED: 'OPENING',
  CHARTER_ADOPTED: 'OPENING',
  THEMES_CHOSEN: 'OPENING',
  CALENDAR_SET: 'OPENING',
  ACTIVITY_OPENS: 'OPENING',
  GUARANTEE_NAMED: 'PREPARATION',
  SHEETS_REVIEWED: 'PREPARATION',
} as const satisfies Record<string, ReadinessMoment>;

export type ReadinessCode = keyof typeof READINESS_CONDITIONS;

/** In the order in which an organiser meets them. */
export const READINESS_CODES = Object.keys(READINESS_CONDITIONS) as readonly ReadinessCode[];

/** Whether a text from outside names a condition. */
export function isReadinessCode(value: unknown): value is ReadinessCode {
  return typeof value === 'string' && Object.hasOwn(READINESS_CONDITIONS, value);
}
