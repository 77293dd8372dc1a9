import type { Actor } from '@voix/api-platform/request-context';
import { mayBecomeFirstOrganizer, mayEditProfile, NotEligible } from './eligibility.policy.js';

const guest: Actor = {
  participantId: 'p',
  participantRef: 1,
  accountId: null,
  sessionId: 's',
  grants: [],
};
const person: Actor = { ...guest, accountId: 'a' };
const refused = (code: NotEligible['code']) => ({ allowed: false, reason: new NotEligible(code) });

describe('mayEditProfile', () => {
  it.each([
    ['nobody', null],
    ['a guest', guest],
  ])('asks %s to sign in', (_who, actor) => {
    expect(mayEditProfile(actor)).toEqual(refused('GUESTS_NOT_ALLOWED'));
  });

  it('lets whoever signed in', () => {
    expect(mayEditProfile(person)).toEqual({ allowed: true, actor: person });
  });
});

describe('mayBecomeFirstOrganizer', () => {
  it.each([
    ['nobody, to an empty place', null, false, refused('GUESTS_NOT_ALLOWED')],
    ['a guest, to an empty place', guest, false, refused('GUESTS_NOT_ALLOWED')],
    ['a person, to a place taken', person, true, refused('NOT_ELIGIBLE')],
    ['a person, to an empty place', person, false, { allowed: true, actor: person }],
  ])('decides for %s', (_case, actor, hasAdministrator, decision) => {
    expect(mayBecomeFirstOrganizer(actor, hasAdministrator)).toEqual(decision);
  });
});
