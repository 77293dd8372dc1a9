import { describe, expect, it } from '@jest/globals';
import { plainSpaces, renderApp } from '@voix/testing/render-app';
import type { PeriodPrecision } from './format-period.js';
import { PeriodText } from './period-text.js';

describe('PeriodText', () => {
  it.each([
    ['MONTH', '2027-02-28T23:00:00Z', 'fr', 'mars 2027'],
    ['QUARTER', '2027-05-10T12:00:00Z', 'fr', '2e trimestre 2027'],
    ['QUARTER', '2027-01-10T12:00:00Z', 'fr', '1er trimestre 2027'],
    ['SEASON', '2027-02-28T23:00:00Z', 'fr', 'printemps 2027'],
    ['SEASON', '2026-12-10T12:00:00Z', 'fr', 'hiver 2026-2027'],
    ['SEASON', '2027-02-10T12:00:00Z', 'fr', 'hiver 2026-2027'],
    ['SEASON', '2027-09-10T12:00:00Z', 'en', 'autumn 2027'],
    ['QUARTER', '2027-05-10T12:00:00Z', 'en', 'second quarter of 2027'],
  ] as const)('says %s of %s (%s) as "%s"', async (precision, at, locale, text) => {
    const { container } = await renderApp({
      ui: (
        <PeriodText
          at={at}
          precision={precision satisfies PeriodPrecision}
          timeZone="Europe/Paris"
        />
      ),
      locale,
    });
    expect(plainSpaces(container.textContent)).toBe(text);
  });
});
