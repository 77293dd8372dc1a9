import type { RoleGrant } from '@voix/api-platform/request-context';

/** How long a session lives without being used, and at most. */
export interface SessionLimits {
  readonly idleMinutes: number;
  readonly absoluteMinutes: number;
}

const HOUR = 60;
const DAY = 24 * HOUR;

const PARTICIPANT_LIMITS: SessionLimits = { idleMinutes: 12 * HOUR, absoluteMinutes: 30 * DAY };
/** Whoever can change an edition: a forgotten browser must not stay open for a day. */
const ORGANIZER_LIMITS: SessionLimits = { idleMinutes: 30, absoluteMinutes: 12 * HOUR };

/** The limits of whoever holds these roles, in whatever scope. */
export function sessionLimits(grants: readonly RoleGrant[]): SessionLimits {
  return grants.length === 0 ? PARTICIPANT_LIMITS : ORGANIZER_LIMITS;
}

/** The moments of a session, all by the clock of the database. */
export interface SessionTimes {
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
}

/**
 * Whether a session that nobody ended still stands. The limits are those of the roles held now: a session opened
 * before its owner became an organiser obeys the shorter ones.
 */
export function isSessionAlive(session: SessionTimes, limits: SessionLimits, now: Date): boolean {
  return (
    now < session.expiresAt &&
    minutesBetween(session.createdAt, now) < limits.absoluteMinutes &&
    minutesBetween(session.lastSeenAt, now) < limits.idleMinutes
  );
}

function minutesBetween(from: Date, to: Date): number {
  return (to.getTime() - from.getTime()) / 60_000;
}
