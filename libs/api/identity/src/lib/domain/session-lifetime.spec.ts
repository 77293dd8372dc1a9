import fc from 'fast-check';
import type { RoleGrant } from '@voix/api-platform/request-context';
import { isSessionAlive, sessionLimits } from './session-lifetime.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const opened = new Date('2026-11-23T08:00:00Z');
const after = (ms: number) => new Date(opened.getTime() + ms);
const organizer: RoleGrant = { role: 'ORGANIZER', scope: { kind: 'PLATFORM' } };

const session = (lastSeen: number) => ({
  createdAt: opened,
  lastSeenAt: after(lastSeen),
  expiresAt: after(30 * DAY),
});

describe('session lifetime', () => {
  it.each([
    ['of a participant seen 11 h 59 ago', 'stands', [], 0, 12 * HOUR - MINUTE],
    ['of a participant seen 12 h ago', 'is over', [], 0, 12 * HOUR],
    [
      'of a participant on the 30th day, seen just now',
      'stands',
      [],
      30 * DAY - HOUR,
      30 * DAY - MINUTE,
    ],
    ['of a participant after 30 days, seen just now', 'is over', [], 30 * DAY - MINUTE, 30 * DAY],
    ['of an organiser seen 29 min ago', 'stands', [organizer], 0, 29 * MINUTE],
    ['of an organiser seen 30 min ago', 'is over', [organizer], 0, 30 * MINUTE],
    [
      'of an organiser after 12 h, seen just now',
      'is over',
      [organizer],
      12 * HOUR - MINUTE,
      12 * HOUR,
    ],
  ])('a session %s %s', (_case, state, grants, lastSeen, now) => {
    const alive = isSessionAlive(session(lastSeen), sessionLimits(grants), after(now));
    expect(alive ? 'stands' : 'is over').toBe(state);
  });

  it('a session that is over stays over, and a role never makes one live longer', () => {
    const moment = fc.integer({ min: 0, max: 40 * 24 * 60 });
    fc.assert(
      fc.property(moment, moment, moment, (seen, first, later) => {
        const [lastSeen, now, then] = [seen, first, later].sort((a, b) => a - b);
        const alive = (grants: RoleGrant[], minutes = 0) =>
          isSessionAlive(
            session((lastSeen ?? 0) * MINUTE),
            sessionLimits(grants),
            after(minutes * MINUTE),
          );
        expect(alive([], then) && !alive([], now)).toBe(false);
        expect(alive([organizer], now) && !alive([], now)).toBe(false);
      }),
    );
  });
});
