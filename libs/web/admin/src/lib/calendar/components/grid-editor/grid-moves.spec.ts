import { describe, expect, it } from '@jest/globals';
import { placeAfter } from './grid-moves.js';

const EXTENT = { rows: 3, columns: 4 };

describe('placeAfter', () => {
  it.each([
    ['ArrowUp', { row: 0, column: 1 }],
    ['ArrowDown', { row: 2, column: 1 }],
    ['ArrowLeft', { row: 1, column: 0 }],
    ['ArrowRight', { row: 1, column: 2 }],
    ['Home', { row: 1, column: 0 }],
    ['End', { row: 1, column: 3 }],
    ['a', undefined],
  ] as const)('%s leads from the middle to %p', (key, place) => {
    expect(placeAfter(key, { row: 1, column: 1 }, EXTENT)).toEqual(place);
  });

  it('stays inside the grid', () => {
    const first = { row: 0, column: 0 };
    const last = { row: 2, column: 3 };
    expect(placeAfter('ArrowUp', first, EXTENT)).toEqual(first);
    expect(placeAfter('ArrowLeft', first, EXTENT)).toEqual(first);
    expect(placeAfter('ArrowDown', last, EXTENT)).toEqual(last);
    expect(placeAfter('ArrowRight', last, EXTENT)).toEqual(last);
  });
});
