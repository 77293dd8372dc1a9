import { RequestContext, type Actor } from '../request-context/index.js';
import {
  anyone,
  permission,
  selfCheckedIn,
  signedIn,
  type AccessDeclaration,
} from './access.decorator.js';
import { assertAllowed } from './access.guard.js';

const guest: Actor = {
  participantId: 'p',
  participantRef: 1,
  accountId: null,
  sessionId: 's',
  grants: [],
};
const member: Actor = { ...guest, accountId: 'a' };
const organizerOf = (editionId: string): Actor => ({
  ...member,
  grants: [{ role: 'ORGANIZER', scope: { kind: 'EDITION', editionId } }],
});
const administrator: Actor = {
  ...member,
  grants: [{ role: 'ADMINISTRATOR', scope: { kind: 'PLATFORM' } }],
};
const unproven: Actor = {
  ...member,
  grantsAwaitingSecondFactor: [{ role: 'ORGANIZER', scope: { kind: 'EDITION', editionId: 'e1' } }],
};
const configure = permission('editions.configure', (args: { editionId: string }) => ({
  kind: 'EDITION',
  editionId: args.editionId,
}));

const grant = permission('roles.grant');

function answerFor(actor: Actor | null, declaration: AccessDeclaration): string {
  try {
    assertAllowed(RequestContext.create({ origin: 'graphql', actor }), declaration, {
      editionId: 'e1',
    });
    return 'allowed';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('assertAllowed', () => {
  it.each([
    ['nobody', null, anyone, 'allowed'],
    ['nobody', null, selfCheckedIn('SomeUseCase'), 'allowed'],
    ['nobody', null, signedIn, 'UNAUTHENTICATED'],
    ['a guest', guest, signedIn, 'UNAUTHENTICATED'],
    ['a member', member, signedIn, 'allowed'],
    ['nobody', null, configure, 'UNAUTHENTICATED'],
    ['a member', member, configure, 'FORBIDDEN'],
    ['the organiser of this edition', organizerOf('e1'), configure, 'allowed'],
    ['the organiser of another edition', organizerOf('e2'), configure, 'FORBIDDEN'],
    ['an administrator of the platform', administrator, configure, 'allowed'],
    ['A58: an organiser without second factor', unproven, configure, 'SECOND_FACTOR_REQUIRED'],
    ['A58: the same, about what their role has no power over', unproven, grant, 'FORBIDDEN'],
    ['A58: the same, about their own things', unproven, signedIn, 'allowed'],
  ])('answers %s', (_who, actor, declaration, answer) => {
    expect(answerFor(actor, declaration)).toBe(answer);
  });
});
