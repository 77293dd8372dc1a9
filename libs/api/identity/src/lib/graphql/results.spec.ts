import { RequestContext } from '@voix/api-platform/request-context';
import { NotEligibleErrorType, ValidationFailedErrorType } from '@voix/api-platform/graphql';
import { err, ok, ValidationFailed } from '@voix/domain-kernel';
import { LastAdministrator } from '../domain/last-administrator.js';
import { NotEligible } from '../domain/eligibility.policy.js';
import { SignInFailed } from '../domain/sign-in-challenge.js';
import {
  ClaimFirstOrganizerSuccessType,
  presentClaimFirstOrganizer,
} from './claim-first-organizer.result.js';
import { signInKeyOf } from './complete-sign-in.input.js';
import { CompleteSignInSuccessType, presentCompleteSignIn } from './complete-sign-in.result.js';
import {
  presentRequestSignInLink,
  RequestSignInLinkSuccessType,
} from './request-sign-in-link.result.js';
import { LastAdministratorErrorType } from './last-administrator.type.js';
import { scopeOf } from './role-place.js';
import { presentRevokeRole, RevokeRoleSuccessType } from './revoke-role.result.js';
import { SignInFailedErrorType } from './sign-in-failed.type.js';
import { presentUpdateMyProfile, UpdateMyProfileSuccessType } from './update-my-profile.result.js';

const ctx = RequestContext.create({ origin: 'graphql', locale: 'en' });
const expiresAt = new Date('2026-11-23T08:15:00Z');
const invalid = err(new ValidationFailed([{ path: 'email', code: 'INVALID_EMAIL' }]));
const guests = err(new NotEligible('GUESTS_NOT_ALLOWED'));
const otherBrowser = err(new SignInFailed('SIGN_IN_OTHER_BROWSER'));
const viewer = { id: 'viewer' };

describe('results of mutations', () => {
  // The union of a mutation is resolved by the class of what is returned.
  it.each([
    [
      presentRequestSignInLink(ctx, ok({ email: 'a@b.fr', expiresAt })),
      RequestSignInLinkSuccessType,
      { email: 'a@b.fr', expiresAt },
    ],
    [presentRequestSignInLink(ctx, invalid), ValidationFailedErrorType, {}],
    [
      presentCompleteSignIn(ctx, ok({ returnTo: '/' })),
      CompleteSignInSuccessType,
      { viewer, returnTo: '/' },
    ],
    [presentCompleteSignIn(ctx, invalid), ValidationFailedErrorType, {}],
    [
      presentCompleteSignIn(ctx, otherBrowser),
      SignInFailedErrorType,
      { code: 'SIGN_IN_OTHER_BROWSER' },
    ],
    [presentUpdateMyProfile(ctx, ok()), UpdateMyProfileSuccessType, { viewer }],
    [presentUpdateMyProfile(ctx, invalid), ValidationFailedErrorType, {}],
    [presentUpdateMyProfile(ctx, guests), NotEligibleErrorType, { code: 'GUESTS_NOT_ALLOWED' }],
    [presentClaimFirstOrganizer(ctx, ok()), ClaimFirstOrganizerSuccessType, { viewer }],
    [presentClaimFirstOrganizer(ctx, guests), NotEligibleErrorType, { code: 'GUESTS_NOT_ALLOWED' }],
    [presentClaimFirstOrganizer(ctx, otherBrowser), SignInFailedErrorType, {}],
    [presentRevokeRole(ctx, ok({ wasHeld: true })), RevokeRoleSuccessType, { wasHeld: true }],
    [presentRevokeRole(ctx, invalid), ValidationFailedErrorType, {}],
    [
      presentRevokeRole(ctx, err(new LastAdministrator())),
      LastAdministratorErrorType,
      { code: 'LAST_ADMINISTRATOR', message: expect.stringContaining('Nobody else') },
    ],
  ])('%#: is of the class that its union expects', (presented, type, fields) => {
    expect(presented).toBeInstanceOf(type);
    expect(presented).toMatchObject(fields);
  });

  it('says each fault in the language of the request', () => {
    expect(presentRequestSignInLink(ctx, invalid)).toMatchObject({
      issues: [{ path: 'email', message: expect.stringContaining('does not look complete') }],
    });
  });
});

describe('scopeOf', () => {
  it.each([
    [{}, { kind: 'PLATFORM' }],
    [{ editionId: null }, { kind: 'PLATFORM' }],
    [{ editionId: 'e' }, { kind: 'EDITION', editionId: 'e' }],
  ])('reads %j as %j', (input, scope) => {
    expect(scopeOf(input)).toEqual(scope);
  });
});

describe('signInKeyOf', () => {
  it.each([
    [{ token: 't' }, { token: 't' }],
    [{ token: 't', email: 'a@b.fr', code: '1' }, { token: 't' }],
    [
      { token: null, email: 'a@b.fr', code: '123456' },
      { email: 'a@b.fr', code: '123456' },
    ],
    [{}, { email: '', code: '' }],
  ])('reads %j as %j', (input, key) => {
    expect(signInKeyOf(input)).toEqual(key);
  });
});
