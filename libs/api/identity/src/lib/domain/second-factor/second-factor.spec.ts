import type { RoleGrant } from '@voix/api-platform/request-context';
import { isLastFactor, mayChangeFactors, rolesOf } from './second-factor.js';

const organizer: RoleGrant = { role: 'ORGANIZER', scope: { kind: 'PLATFORM' } };
const held = (holdsRole: boolean, passkeyCount: number, hasAuthenticator = false) => ({
  holdsRole,
  passkeyCount,
  hasAuthenticator,
});

describe('rolesOf', () => {
  it('A58: holds roles back until the session has passed', () => {
    expect(rolesOf([organizer], null)).toMatchObject({
      grants: [],
      grantsAwaitingSecondFactor: [organizer],
    });
    expect(rolesOf([organizer], new Date())).toMatchObject({
      grants: [organizer],
      grantsAwaitingSecondFactor: [],
    });
  });
});

describe('mayChangeFactors', () => {
  it.each([
    ['whoever holds no role', held(false, 2, true), false, true],
    ['a role holder who has nothing yet', held(true, 0), false, true],
    ['a role holder with a passkey who only read their mail', held(true, 1), false, false],
    ['a role holder with an authenticator who only read it', held(true, 0, true), false, false],
    ['a role holder who has passed', held(true, 1, true), true, true],
  ])('of %s', (_who, factors, isPassed, expected) => {
    expect(mayChangeFactors(factors, isPassed)).toBe(expected);
  });
});

describe('isLastFactor', () => {
  it.each([
    [held(true, 1), true],
    [held(true, 0, true), true],
    [held(true, 1, true), false],
    [held(true, 2), false],
    [held(false, 1), false],
  ])('of %j is %p', (factors, expected) => {
    expect(isLastFactor(factors)).toBe(expected);
  });
});
