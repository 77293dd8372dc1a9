import { describe, expect, it } from '@jest/globals';
import { compileForLocale, shapeOf } from './compile-message.mjs';

const NARROW = '\u202F';
const FIXED = '\u00A0';

describe('compileForLocale', () => {
  it('sets French typography, around placeholders too', () => {
    expect(compileForLocale('fr', 'Bonjour {name} !')).toEqual([
      'Bonjour ',
      ['name'],
      `${NARROW}!`,
    ]);
    expect(compileForLocale('fr', '{share} % des voix')).toEqual([['share'], `${FIXED}% des voix`]);
    expect(compileForLocale('fr', 'Reçu : {code}')).toEqual([`Reçu${FIXED}: `, ['code']]);
  });

  it('sets it inside the cases of a plural, and leaves the number alone', () => {
    const [plural] = compileForLocale('fr', '{count, plural, one {# vote ?} other {# votes ?}}');
    expect(plural).toEqual([
      'count',
      'plural',
      { one: ['#', ` vote${NARROW}?`], other: ['#', ` votes${NARROW}?`] },
    ]);
  });

  it('leaves English as it was written', () => {
    expect(compileForLocale('en', 'Really? {name}!')).toEqual(['Really? ', ['name'], '!']);
  });

  it('refuses what ICU cannot read', () => {
    expect(() => compileForLocale('fr', 'Bonjour {name')).toThrow('Unexpected message end');
  });
});

describe('shapeOf', () => {
  it('finds the values of a message with their kinds, at any depth', () => {
    const { values } = shapeOf(
      '{count, plural, one {{name}} other {# de {name}}} le {day, date}, {side, select, web {x} other {y}}',
    );
    expect([...values]).toEqual([
      ['count', 'number'],
      ['name', 'string | number'],
      ['day', 'Date'],
      ['side', "'web' | string"],
    ]);
  });

  it('finds the tags that become elements', () => {
    expect([...shapeOf('Lire <link>la charte</link><br/>').tags]).toEqual(['link', 'br']);
  });
});
