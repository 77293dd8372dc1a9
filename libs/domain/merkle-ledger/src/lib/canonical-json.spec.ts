import * as fc from 'fast-check';
import { canonicalJson } from './canonical-json.js';
import { ledgerLeafBytes } from './ledger-leaf.js';

class Money {
  readonly euros = 3;
}

const cyclic: Record<string, unknown> = {};
cyclic.self = cyclic;

describe('canonicalJson', () => {
  it('reproduces the example of RFC 8785, 3.2.2', () => {
    const value: unknown = JSON.parse(
      '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],' +
        '"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
    );
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('sorts keys by UTF-16 code units, as in RFC 8785, 3.2.3', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    const values = canonicalJson(value).match(/(?<=:")[^"]+/g);
    expect(values).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });

  it.each([
    [-0, '0'],
    [1e21, '1e+21'],
    [9007199254740991, '9007199254740991'],
    [5e-324, '5e-324'],
    [[], '[]'],
    [{}, '{}'],
    [Object.assign(Object.create(null) as object, { b: 1, a: [{}] }), '{"a":[{}],"b":1}'],
  ])('writes %j as %s', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it.each([
    ['undefined', undefined, '$ is of type undefined'],
    ['an undefined field', { a: { b: undefined } }, '$.a.b is of type undefined'],
    ['an undefined item', [1, undefined], '$[1] is of type undefined'],
    [
      'a hole in an array',
      Array.from<number>({ length: 1 }).concat(1),
      '$[0] is of type undefined',
    ],
    ['NaN', { rate: Number.NaN }, '$.rate is NaN'],
    ['infinity', [Number.NEGATIVE_INFINITY], '$[0] is -Infinity'],
    ['a lone surrogate', { text: 'a\uD83D' }, '$.text holds a lone surrogate'],
    ['a lone surrogate in a key', { '\uDE00': 1 }, 'holds a lone surrogate'],
    ['a bigint', { n: 1n }, '$.n is of type bigint'],
    ['a function', { f: () => 1 }, '$.f is of type function'],
    ['a date', { at: new Date(0) }, '$.at is neither a plain object nor an array'],
    ['a map', new Map(), '$ is neither a plain object nor an array'],
    ['a class instance', { price: new Money() }, '$.price is neither a plain object nor an array'],
    ['a cycle', cyclic, 'is nested too deeply, or in itself'],
  ])('refuses %s and says where', (_what, value, message) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
    expect(() => canonicalJson(value)).toThrow(message);
  });

  const json = fc.jsonValue({ stringUnit: 'grapheme' });

  it('reads back as the same value', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        expect(JSON.stringify(JSON.parse(text))).toHaveLength(JSON.stringify(value).length);
      }),
    );
  });

  it('does not depend on the order in which fields were set', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), json), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(reversed)).toBe(canonicalJson(value));
      }),
    );
  });
});

describe('ledgerLeafBytes', () => {
  it('is the canonical JSON in UTF-8', () => {
    const bytes = ledgerLeafBytes({ type: 'proposal.submitted', title: 'été 😀' });
    expect(Buffer.from(bytes).toString('utf8')).toBe(
      '{"title":"été 😀","type":"proposal.submitted"}',
    );
  });
});
