import { describe, expect, it } from '@jest/globals';
import { plainSpaces, renderApp } from '@voix/testing/render-app';
import { AnnouncedDate } from './announced-date.js';

describe('AnnouncedDate', () => {
  it.each([
    ['2031-05-31T22:00:00Z', 'EXACT', 'end', 'dimanche 1er juin 2031, 0 h 00, heure de Paris'],
    ['2031-05-31T22:00:00Z', 'MONTH', 'end', 'mai 2031'],
    ['2031-05-31T22:00:00Z', 'MONTH', 'start', 'juin 2031'],
  ] as const)('says %s (%s, %s) as "%s"', async (at, precision, side, text) => {
    const { container } = await renderApp({
      ui: <AnnouncedDate at={at} precision={precision} side={side} timeZone="Europe/Paris" />,
    });
    expect(plainSpaces(container.textContent)).toBe(text);
  });
});
