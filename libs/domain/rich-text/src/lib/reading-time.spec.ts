import { readingMinutes } from './reading-time.js';

const words = (count: number) => 'mot '.repeat(count);

describe('readingMinutes', () => {
  it.each([
    [[], 1],
    [['Un mot.'], 1],
    [['…'], 1],
    [[words(180)], 1],
    [[words(360)], 2],
    [[words(360), words(180)], 3],
    [[words(18_000)], 100],
  ])('of %.20j is %i', (texts, minutes) => {
    expect(readingMinutes(texts)).toBe(minutes);
  });

  it('does not count marks and addresses', () => {
    const linked = `[mot](https://exemple.fr/${'a-'.repeat(200)}) `.repeat(180);
    expect(readingMinutes([linked])).toBe(1);
  });
});
