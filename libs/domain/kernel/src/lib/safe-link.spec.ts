import * as fc from 'fast-check';
import { isSafeLink, safeReturnPath } from './safe-link.js';

describe('isSafeLink', () => {
  it.each([
    'https://www.has-sante.fr/',
    'http://exemple.fr:8080/a/b?c=d&e=%20#f',
    'HTTPS://EXEMPLE.FR',
    'https://santé.fr/é',
    'https://exemple.fr/@compte',
  ])('accepts %s', (url) => {
    expect(isSafeLink(url)).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://exemple.fr',
    'mailto:a@exemple.fr',
    '//exemple.fr',
    '/chemin',
    'exemple.fr',
    'https:exemple.fr',
    'https:/exemple.fr',
    'https:///exemple.fr',
    'http:\\\\exemple.fr',
    'https://ok\\@evil.fr',
    'https://ok@evil.fr',
    'https://ok:pw@evil.fr',
    'https://@evil.fr',
    'https://ok%40evil.fr@mal.fr',
    'https://',
    'https://exem ple.fr',
    'https://exemple.fr/\u0000',
    'https://exemple.fr/\u202Efdp',
    'https://exem\u200Bple.fr',
    'https://exemple.fr:99999',
    `https://exemple.fr/${'a'.repeat(2048)}`,
    '',
  ])('A32 refuses %j', (url) => {
    expect(isSafeLink(url)).toBe(false);
  });
});

describe('safeReturnPath', () => {
  it.each(['/', '/propositions?theme=ia&tri=recent#liste', '/été', '/a//b', '/@moi'])(
    'accepts %s',
    (path) => {
      expect(safeReturnPath(path, '/accueil')).toBe(path);
    },
  );

  it.each([
    '//evil.fr',
    '///evil.fr',
    '/\\evil.fr',
    '\\\\evil.fr',
    '/\t/evil.fr',
    '/\n/evil.fr',
    '/.//evil.fr',
    '/a/..//evil.fr',
    '/%2e//evil.fr',
    'https://evil.fr',
    'https:evil.fr',
    'javascript:alert(1)',
    'propositions',
    ' /propositions',
    '/ propositions',
    '',
    null,
    undefined,
    `/${'a'.repeat(5000)}`,
  ])('A32 falls back for %j', (path) => {
    expect(safeReturnPath(path, '/accueil')).toBe('/accueil');
  });

  it('never leaves the site, whatever the browser makes of the path', () => {
    const piece = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      '%2e',
      '%2f',
      '%5c',
      ':',
      '@',
      '?',
      '#',
      '\t',
      'a',
      'evil.fr',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const destination = new URL(safeReturnPath(pieces.join('')), 'https://voix.example/page');
        expect(destination.origin).toBe('https://voix.example');
      }),
      { numRuns: 5000 },
    );
  });
});
