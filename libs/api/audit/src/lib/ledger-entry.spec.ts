import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { leafOf } from './ledger-entry.js';

const entry = (fields: Record<string, string>) => ({
  kind: 'test.happened',
  editionRef: 7,
  fields,
});

describe('leafOf', () => {
  it('writes kind, edition and layout beside the fields, as canonical JSON', () => {
    const { text, kind, editionRef } = leafOf(entry({ subject: 'x', account: 'a' }));
    expect(text).toBe('{"account":"a","edition":7,"kind":"test.happened","subject":"x","v":1}');
    expect({ kind, editionRef }).toEqual({ kind: 'test.happened', editionRef: 7 });
  });

  it('hashes the text with the leaf prefix of RFC 6962, which a stranger can compute', () => {
    fc.assert(
      fc.property(fc.string(), (subject) => {
        const { text, hash } = leafOf(entry({ subject }));
        const expected = createHash('sha256').update(Uint8Array.of(0)).update(text).digest('hex');
        expect(Buffer.from(hash).toString('hex')).toBe(expected);
      }),
    );
  });

  it('says the same whatever the order in which the fields come', () => {
    expect(leafOf(entry({ a: '1', b: '2' }))).toEqual(leafOf(entry({ b: '2', a: '1' })));
  });

  it.each(['v', 'kind', 'edition'])(
    'refuses a field called %s: it would rewrite the layout',
    (name) => {
      expect(() => leafOf(entry({ [name]: 'other' }))).toThrow(name);
    },
  );
});
