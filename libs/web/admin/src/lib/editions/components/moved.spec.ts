import { describe, expect, it } from '@jest/globals';
import { moved } from './moved.js';

describe('moved', () => {
  it.each([
    [0, 1, 'bac'],
    [1, -1, 'bac'],
    [2, -1, 'acb'],
    [0, -1, 'abc'],
    [2, 1, 'abc'],
    [9, 1, 'abc'],
  ] as const)('item %i by %i makes %s of abc', (index, by, expected) => {
    expect(moved(['a', 'b', 'c'], index, by).join('')).toBe(expected);
  });
});
