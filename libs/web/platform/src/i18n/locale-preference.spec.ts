import { describe, expect, it } from '@jest/globals';
import { enumKey } from './enum-key.js';
import { readLocalePreference } from './locale-preference.js';

describe('readLocalePreference', () => {
  it.each([
    ['', 'fr'],
    ['voix-locale=en', 'en'],
    ['a=1; voix-locale=en; b=2', 'en'],
    ['voix-locale=de', 'fr'],
    ['voix-locale=<script>', 'fr'],
    ['not-voix-locale=en', 'fr'],
  ])('reads %j as %s', (cookies, expected) => {
    expect(readLocalePreference(cookies)).toBe(expected);
  });
});

describe('enumKey', () => {
  it('turns a value of an enumeration into the end of a message key', () => {
    expect(enumKey('DO_NOT_CARE')).toBe('do-not-care');
    expect(enumKey('AGREE')).toBe('agree');
  });
});
