import { describe, expect, it } from '@jest/globals';
import { partialDateText } from './partial-date.js';

describe('partialDateText', () => {
  it.each([
    ['2024', 'fr', '2024'],
    ['2024-05', 'fr', 'mai 2024'],
    ['2024-05-17', 'fr', '17 mai 2024'],
    ['2024-05', 'en', 'May 2024'],
    ['2024-99', 'fr', '2024-99'],
  ])('of %s in %s is %s', (date, locale, text) => {
    expect(partialDateText(date, locale)).toBe(text);
  });
});
