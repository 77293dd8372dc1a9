import { readRoleHolder } from './role-change.js';

const EDITION_ID = '018f2f6e-0000-7000-8000-000000000001';
const organizer = { email: 'Lea@Exemple.fr', role: 'ORGANIZER' } as const;

describe('readRoleHolder', () => {
  it.each([
    ['the platform', { kind: 'PLATFORM' } as const],
    ['an edition', { kind: 'EDITION', editionId: EDITION_ID } as const],
  ])('understands the address of somebody with a role in %s', (_scope, scope) => {
    expect(readRoleHolder({ ...organizer, scope })).toMatchObject({
      ok: true,
      value: { key: 'lea@exemple.fr' },
    });
  });

  it('lists every fault: no address, no edition', () => {
    const scope = { kind: 'EDITION', editionId: `1' or true` } as const;
    expect(readRoleHolder({ email: 'lea', role: 'ORGANIZER', scope })).toMatchObject({
      ok: false,
      error: {
        issues: [
          { path: 'email', code: 'INVALID_EMAIL' },
          { path: 'editionId', code: 'INVALID_VALUE' },
        ],
      },
    });
  });
});
