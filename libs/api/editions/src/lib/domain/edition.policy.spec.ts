import { RequestContext, type RoleGrant } from '@voix/api-platform/request-context';
import { mayConfigure } from './edition.policy.js';

const EDITION = { kind: 'EDITION', editionId: 'here' } as const;
const PLATFORM = { kind: 'PLATFORM' } as const;

const person = (grants: readonly RoleGrant[], accountId: string | null = 'account') =>
  RequestContext.create({
    origin: 'graphql',
    actor: { participantId: 'p', participantRef: 1, accountId, sessionId: 's', grants },
  });

describe('mayConfigure', () => {
  it.each(['cli', 'job'] as const)('lets the server act for itself from a %s', (origin) => {
    expect(mayConfigure(RequestContext.create({ origin }), PLATFORM)).toEqual({ allowed: true });
  });

  it('asks whoever has no account to sign in', () => {
    const refusal = { allowed: false, reason: 'UNAUTHENTICATED' };
    expect(mayConfigure(RequestContext.create({ origin: 'graphql' }), EDITION)).toEqual(refusal);
    expect(mayConfigure(person([], null), EDITION)).toEqual(refusal);
  });

  it('lets an organiser configure their own edition and no other', () => {
    const organiser = person([{ role: 'ORGANIZER', scope: EDITION }]);
    const refusal = { allowed: false, reason: 'FORBIDDEN' };
    expect(mayConfigure(organiser, EDITION)).toEqual({ allowed: true });
    expect(mayConfigure(organiser, { kind: 'EDITION', editionId: 'elsewhere' })).toEqual(refusal);
    expect(mayConfigure(organiser, PLATFORM)).toEqual(refusal);
  });

  it('lets an administrator of the platform configure every edition', () => {
    const administrator = person([{ role: 'ADMINISTRATOR', scope: PLATFORM }]);
    expect(mayConfigure(administrator, EDITION)).toEqual({ allowed: true });
  });

  it('refuses a signed-in person whose roles do not include it', () => {
    const moderator = person([{ role: 'MODERATOR', scope: PLATFORM }]);
    expect(mayConfigure(moderator, EDITION)).toEqual({ allowed: false, reason: 'FORBIDDEN' });
  });
});
