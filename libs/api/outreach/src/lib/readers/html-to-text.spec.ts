import fc from 'fast-check';
import { htmlToText } from './html-to-text.js';

describe('htmlToText', () => {
  it.each([
    ['<p>Un.</p>\r\n\r\n<p>Deux.</p>', 'Un.\n\nDeux.'],
    ['Un<br />deux<br>trois', 'Un\ndeux\ntrois'],
    ['<ul>\r\n\t<li>un</li>\r\n\t<li>deux</li>\r\n</ul>après', '- un\n- deux\n\naprès'],
    [
      '<h2>Titre</h2><div><strong>gras</strong> et <em>italique</em></div>',
      'Titre\n\ngras et italique',
    ],
    [
      'd&eacute;claration d&#39;int&#xe9;r&ecirc;t&nbsp;: &laquo;&hellip;&raquo;',
      "déclaration d'intérêt\u00A0: «…»",
    ],
    ['<a href="https://exemple.fr/a?b=1&amp;c=2">ici</a>', 'ici (https://exemple.fr/a?b=1&c=2)'],
    ['<a href="https://exemple.fr">https://exemple.fr</a>', 'https://exemple.fr'],
    ['3 < 4 & 5 > 2', '3 < 4 & 5 > 2'],
    ['<!-- caché > --->visible', 'visible'],
    ['a   b\n\n\nc', 'a b c'],
    ['&inconnue; &#0; &#xD800; &#1114112;', '&inconnue; \uFFFD \uFFFD \uFFFD'],
    ['', ''],
  ])('reads %j', (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it.each([
    '<script>alert(1)</script>bonjour',
    '<SCRIPT>alert(1)</SCRIPT >bonjour',
    '<style>p{}</style>bonjour',
    '<iframe src="//x"></iframe>bonjour',
    '<img src=x onerror=alert(1)>bonjour',
  ])('A31: keeps of %j what is for readers', (html) => {
    expect(htmlToText(html)).toBe('bonjour');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '//hote', 'https://ok@mal.exemple'])(
    'A32: does not tell the address %s',
    (href) => {
      expect(htmlToText(`<a href="${href}">ici</a>`)).toBe('ici');
    },
  );

  it('A73: takes a blink for hostile input', () => {
    for (const flood of [
      '<',
      '<!--',
      '<a href=',
      '&',
      '&#',
      '<script>',
      '<script></script>',
      '</1',
      '<1',
      ' ',
      '<p',
      '\n',
    ]) {
      const startedAt = performance.now();
      htmlToText(flood.repeat(100_000 / flood.length));
      htmlToText(`${flood.repeat(100_000 / flood.length)}>`);
      expect(performance.now() - startedAt).toBeLessThan(300);
    }
  });

  it('never fails, and leaves text without markup as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (html) => {
        expect(typeof htmlToText(html)).toBe('string');
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom('un', 'été', '1', ','), { minLength: 1 }), (words) => {
        expect(htmlToText(words.join(' '))).toBe(words.join(' '));
      }),
    );
  });
});
