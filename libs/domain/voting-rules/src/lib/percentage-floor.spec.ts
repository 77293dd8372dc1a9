import { allowsPercentages } from './percentage-floor.js';

describe('allowsPercentages', () => {
  it.each([
    [0, false],
    [1, false],
    [4, false],
    [5, true],
    [1_000_000, true],
  ])('of %i votes answers %s', (votes, allowed) => {
    expect(allowsPercentages(votes)).toBe(allowed);
  });
});
