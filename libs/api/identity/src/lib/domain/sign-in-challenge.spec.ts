import { err, ok } from '@voix/domain-kernel';
import { hashCode, hashToken } from './secrets.js';
import { openByCode, openByLink, SignInFailed } from './sign-in-challenge.js';

const challenge = {
  id: 'challenge',
  email: { address: 'anne@exemple.fr', key: 'anne@exemple.fr' },
  codeHash: hashCode('challenge', '012345'),
  browserHash: hashToken('asking browser'),
  returnTo: null,
};
const failed = (code: SignInFailed['code']) => err(new SignInFailed(code));

describe('openByLink', () => {
  it('opens in the browser that asked', () => {
    expect(openByLink(challenge, hashToken('asking browser'))).toEqual(ok(challenge));
  });

  it.each([
    ['another browser', hashToken('another browser')],
    ['a browser that never asked', null],
  ])('A52: refuses %s', (_case, browser) => {
    expect(openByLink(challenge, browser)).toEqual(failed('SIGN_IN_OTHER_BROWSER'));
  });

  it('refuses an unknown, used or expired link alike', () => {
    expect(openByLink(null, hashToken('asking browser'))).toEqual(failed('SIGN_IN_LINK_INVALID'));
  });
});

describe('openByCode', () => {
  it('opens with the right code, whatever the browser', () => {
    expect(openByCode(challenge, '012345')).toEqual(ok(challenge));
  });

  it.each(['012346', '12345', '', '0123456'])('refuses %p', (code) => {
    expect(openByCode(challenge, code)).toEqual(failed('SIGN_IN_CODE_INVALID'));
  });

  it('refuses any code where nothing was sent', () => {
    expect(openByCode(null, '012345')).toEqual(failed('SIGN_IN_CODE_INVALID'));
  });
});
