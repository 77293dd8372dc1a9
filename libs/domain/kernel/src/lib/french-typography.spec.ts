import * as fc from 'fast-check';
import { frenchTypography } from './french-typography.js';

/** Shows the no-break space as ~ and the narrow one as ^, so that the eye can check. */
const shown = (text: string) =>
  frenchTypography(text).replaceAll('\u00A0', '~').replaceAll('\u202F', '^');

describe('frenchTypography', () => {
  it.each([
    ['Bonjour!', 'Bonjour^!'],
    ['Bonjour {prenom}!', 'Bonjour {prenom}^!'],
    ['Bonjour !', 'Bonjour^!'],
    ['Vraiment ?!', 'Vraiment^?!'],
    ['(vraiment?)', '(vraiment^?)'],
    ['Un choix: oui ; non', 'Un choix~: oui^; non'],
    ['«oui»', '«~oui~»'],
    ['«  oui  », dit-elle', '«~oui~», dit-elle'],
    ['« Qui ? » !', '«~Qui^?~»^!'],
    ["L'avis d'une aidante", 'L’avis d’une aidante'],
    ["l'«hôpital»", 'l’«~hôpital~»'],
    ['60 % des votes, 10 €', '60~% des votes, 10~€'],
    ['la proposition n° 12 (N° 3)', 'la proposition n°~12 (N°~3)'],
    ['Thème :\nnumérique', 'Thème~:\nnumérique'],
  ])('sets %j as %j', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each([
    'de 10:30 à 12:00',
    'https://voix.example/a?b=c;d',
    'voir www.exemple.fr/?q',
    'anne@exemple.fr',
    'merci :)',
    'rock ’n’ roll',
    "'texte cité'",
    'un\n\ndeux',
    '?',
    '',
  ])('leaves %j alone', (text) => {
    expect(frenchTypography(text)).toBe(text);
  });

  it('changes nothing when it is applied again', () => {
    const piece = fc.constantFrom(
      '«',
      '»',
      '!',
      '?',
      ':',
      ';',
      ' ',
      '\n',
      '\u00A0',
      '\u202F',
      "'",
      'a',
      'é',
      '1',
      ')',
      '%',
      '(',
      'http://x',
      '@',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const once = frenchTypography(pieces.join(''));
        expect(frenchTypography(once)).toBe(once);
      }),
      { numRuns: 5000 },
    );
  });

  it('changes blanks and apostrophes, nothing else', () => {
    const bare = (text: string) => text.replace(/[\s’']/gu, '');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) =>
        expect(bare(frenchTypography(text))).toBe(bare(text)),
      ),
    );
  });
});
