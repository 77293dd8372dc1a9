import * as fc from 'fast-check';
import { canonicalEmail, parseEmail } from './email.js';

describe('canonicalEmail', () => {
  it.each([
    ['upper case', 'AMÉLIE.IBRAHIM@Exemple.FR'],
    ['NFD', 'amélie.ibrahim@exemple.fr'.normalize('NFD')],
    ['a Turkish İ', 'amélie.İbrahİm@exemple.fr'],
    ['a Turkish İ in the domain', 'amélie.ibrahim@exemple.fr'.toLocaleUpperCase('tr')],
    ['a Turkish ı', 'amélie.ıbrahim@exemple.fr'],
    ['outer blanks', ' \tamélie.ibrahim@exemple.fr\u00A0\n'],
    ['a plus-address', 'amélie.ibrahim+voix@exemple.fr'],
    ['two plus signs', 'amélie.ibrahim+voix+2026@exemple.fr'],
    ['full-width characters', 'amélie．ibrahim＠exemple．fr'],
    ['invisible characters', 'amé\u200Blie.ibra\u00ADhim@exemple.fr'],
  ])('A47 gives one account to an address spelled with %s', (_what, typed) => {
    expect(canonicalEmail(typed)).toBe('amélie.ibrahim@exemple.fr');
  });

  it('A47 keeps different people apart', () => {
    const keys = [
      'anne.b@x.fr',
      'anneb@x.fr',
      'anne-b@x.fr',
      'anne.b@y.fr',
      'strasse@x.fr',
      'straße@x.fr',
    ];
    expect(new Set(keys.map(canonicalEmail)).size).toBe(keys.length);
  });

  it('never folds a domain into another one that someone else may own', () => {
    expect(canonicalEmail('anne@gıthub.com')).toBe('anne@xn--gthub-n4a.com');
    expect(canonicalEmail('anne@githuƅ.com')).not.toBe('anne@github.com');
  });

  it('depends neither on case nor on a tag', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (typed) => {
        fc.pre(typed.indexOf('@') < 60);
        const key = canonicalEmail(typed);
        expect(canonicalEmail(typed.toUpperCase())).toBe(key);
        expect(canonicalEmail(typed.replace('@', '+x@'))).toBe(key);
      }),
    );
  });
});

describe('parseEmail', () => {
  it('keeps the local part as typed, because only its provider knows which spellings are equal', () => {
    expect(parseEmail(' Anne.B+voix@EXEMPLE.fr ')).toEqual({
      address: 'Anne.B+voix@exemple.fr',
      key: 'anne.b@exemple.fr',
    });
  });

  it('writes an international domain in ASCII, whichever way it was typed', () => {
    expect(parseEmail('anne@café.fr')).toEqual(parseEmail('anne@xn--caf-dma.fr'));
  });

  it('keeps an address that starts with a plus sign', () => {
    expect(canonicalEmail('+33@exemple.fr')).toBe('+33@exemple.fr');
  });

  it.each([
    ['nothing', ''],
    ['no sign', 'anne.exemple.fr'],
    ['no local part', '@exemple.fr'],
    ['no domain', 'anne@'],
    ['two signs', 'anne@b@exemple.fr'],
    ['a name without a dot', 'anne@localhost'],
    ['an IPv4 address', 'anne@127.0.0.1'],
    ['a disguised IPv4 address', 'anne@0x7f.1'],
    ['an IPv6 address', 'anne@[::1]'],
    ['a port', 'anne@exemple.fr:25'],
    ['a path', 'anne@exemple.fr/x'],
    ['a final dot', 'anne@exemple.fr.'],
    ['an empty label', 'anne@exemple..fr'],
    ['a label that starts with a dash', 'anne@-exemple.fr'],
    ['two dots', 'anne..b@exemple.fr'],
    ['an inner blank', 'an ne@exemple.fr'],
    ['a quoted local part', '"anne"@exemple.fr'],
    ['a display name', 'Anne <anne@exemple.fr>'],
    ['A38 a second header', 'anne@exemple.fr\r\nBcc: tous@exemple.fr'],
    ['a list', 'anne@exemple.fr,b@exemple.fr'],
    ['a local part that is too long', `${'a'.repeat(65)}@exemple.fr`],
    [
      'an address that is too long',
      `anne@${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(20)}.fr`,
    ],
    ['a megabyte', `${'a'.repeat(1_000_000)}@exemple.fr`],
  ])('refuses %s', (_what, typed) => {
    expect(parseEmail(typed)).toBeUndefined();
  });
});
