import fc from 'fast-check';
import { decodeCursor, encodeCursor, pageOf } from './keyset-page.js';

describe('a keyset cursor', () => {
  it('gives back the keys it was made of', () => {
    const key = fc.oneof(fc.string({ maxLength: 40 }), fc.integer());
    fc.assert(
      fc.property(fc.array(key, { minLength: 1, maxLength: 3 }), (keys) => {
        expect(decodeCursor(encodeCursor(keys), keys.length)).toEqual(keys);
      }),
    );
  });

  it('A35: an invented cursor is as good as none', () => {
    fc.assert(fc.property(fc.string(), (text) => decodeCursor(text, 2) === null));
    const otherLength = encodeCursor(['a']);
    const objects = Buffer.from('[1,{"a":1},[]]').toString('base64url');
    expect([otherLength, objects, null].map((cursor) => decodeCursor(cursor, 2))).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('pageOf', () => {
  it('cuts the row too many and says that there is more', () => {
    const page = pageOf([1, 2, 3], { first: 2, after: null }, 9, (row) => [row]);
    expect(page.items.map((item) => item.node)).toEqual([1, 2]);
    expect(page).toMatchObject({ hasNextPage: true, totalCount: 9 });
  });

  it('ends where the rows end', () => {
    expect(pageOf([1, 2], { first: 2, after: null }, 2, (row) => [row]).hasNextPage).toBe(false);
  });
});
