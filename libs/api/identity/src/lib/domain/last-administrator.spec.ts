import type { Role, Scope } from '@voix/contracts/permissions';
import { administersPlatform, isLastAdministrator } from './last-administrator.js';

const PLATFORM: Scope = { kind: 'PLATFORM' };
const EDITION: Scope = { kind: 'EDITION', editionId: '018f2f6e-0000-7000-8000-000000000001' };

describe('administersPlatform', () => {
  it.each<[Role, Scope, boolean]>([
    ['ADMINISTRATOR', PLATFORM, true],
    ['ADMINISTRATOR', EDITION, false],
    ['ORGANIZER', PLATFORM, false],
  ])('of %s in %j is %p', (role, scope, expected) => {
    expect(administersPlatform(role, scope)).toBe(expected);
  });
});

describe('isLastAdministrator', () => {
  it.each([
    ['the only one', ['lea'], true],
    ['one of two', ['lea', 'noe'], false],
    ['somebody else than the only one', ['noe'], false],
    ['nobody', [], false],
  ])('tells about %s', (_case, administrators, expected) => {
    expect(isLastAdministrator('lea', administrators)).toBe(expected);
  });
});
