import { isRole, PERMISSIONS, permissionsOf, ROLES, type Role } from './permissions.js';

const roles = Object.keys(ROLES) as Role[];

describe('the permissions', () => {
  it('are called area.verb, sorted, none twice', () => {
    expect(PERMISSIONS.filter((name) => !/^[a-z]+\.[a-z_]+$/.test(name))).toEqual([]);
    expect([...new Set(PERMISSIONS)].toSorted()).toEqual([...PERMISSIONS]);
  });
});

describe('the roles', () => {
  it.each(roles)('%s holds published permissions, each once', (role) => {
    const held = permissionsOf(role);
    expect(held.filter((name) => !PERMISSIONS.includes(name))).toEqual([]);
    expect(new Set(held).size).toBe(held.length);
  });

  it('let nobody but an administrator give roles', () => {
    expect(roles.filter((role) => permissionsOf(role).includes('roles.grant'))).toEqual([
      'ADMINISTRATOR',
    ]);
  });

  it('leave to authors what is theirs: no role revises or withdraws for them', () => {
    const held = roles.flatMap(permissionsOf);
    expect(held.filter((name) => name.startsWith('proposals.'))).toEqual([]);
  });
});

describe('isRole', () => {
  it.each([
    ['ORGANIZER', true],
    ['organizer', false],
    ['constructor', false],
    [undefined, false],
  ])('of %p is %p', (value, expected) => {
    expect(isRole(value)).toBe(expected);
  });
});
