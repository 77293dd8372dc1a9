import { graphemeCount } from './grapheme-count.js';

describe('graphemeCount', () => {
  it('A49 counts a family of emoji for one, a thousand families for a thousand', () => {
    expect(graphemeCount('👨‍👩‍👧')).toBe(1);
    expect(graphemeCount('👨‍👩‍👧'.repeat(1000))).toBe(1000);
  });

  it('counts an accented letter for one in both encodings', () => {
    expect(graphemeCount('été')).toBe(3);
    expect(graphemeCount('été'.normalize('NFD'))).toBe(3);
  });

  it('counts plain text by its length, line breaks included', () => {
    expect(graphemeCount('')).toBe(0);
    expect(graphemeCount('Il faut\nagir')).toBe(12);
  });

  it('A49 stops at the limit it is given, on a single word of one megabyte', () => {
    expect(graphemeCount('é'.repeat(1_000_000), 501)).toBe(501);
    expect(graphemeCount('a'.repeat(1_000_000), 501)).toBe(501);
    expect(graphemeCount('éa', 501)).toBe(2);
  });
});
