import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import type { Locale } from '@voix/web-platform/i18n';
import { axeFindings, plainSpaces, renderApp } from '@voix/testing/render-app';
import { DateText } from './date-text.js';
import type { DateForm } from './format-date.js';

const DEADLINE = '2031-03-14T22:59:00Z';

async function textOf(
  form: DateForm,
  timeZone = 'Europe/Paris',
  locale: Locale = 'fr',
  at = DEADLINE,
) {
  const { container, unmount } = await renderApp({
    locale,
    ui: <DateText at={at} form={form} timeZone={timeZone} />,
  });
  const text = plainSpaces(container.querySelector('time')?.textContent);
  unmount();
  return text;
}

describe('DateText', () => {
  it.each([
    ['short', '14 mars 2031'],
    ['until-short', 'jusqu’au 14 mars 2031'],
    ['day', 'vendredi 14 mars 2031'],
    ['until-day', 'jusqu’au vendredi 14 mars 2031'],
    ['from-day', 'à partir du vendredi 14 mars 2031'],
    ['moment', 'vendredi 14 mars 2031, 23 h 59, heure de Paris'],
    ['until', 'jusqu’au vendredi 14 mars 2031, 23 h 59, heure de Paris'],
    ['from', 'à partir du vendredi 14 mars 2031, 23 h 59, heure de Paris'],
  ] as const)('says a moment as "%s": %s', async (form, expected) => {
    expect(await textOf(form)).toBe(expected);
  });

  it('says it in the zone of the edition, whatever the device', async () => {
    expect(await textOf('moment', 'Indian/Reunion')).toBe(
      'samedi 15 mars 2031, 2 h 59, heure de La Réunion',
    );
    expect(await textOf('moment', 'America/Miquelon')).toBe(
      'vendredi 14 mars 2031, 20 h 59, heure locale (Miquelon)',
    );
  });

  it('says "1er" for the first of a month, and keeps the day with its month', async () => {
    expect(await textOf('short', 'Europe/Paris', 'fr', '2031-05-01T10:00:00Z')).toBe(
      '1er mai 2031',
    );
    const { container } = await renderApp({
      ui: <DateText at={DEADLINE} form="short" timeZone="Europe/Paris" />,
    });
    expect(container.querySelector('time')).toHaveTextContent('14 mars', {
      normalizeWhitespace: false,
    });
  });

  it('leaves out the year when it is this one', async () => {
    const thisYear = `${new Date().getFullYear()}-06-15T10:00:00Z`;
    expect(await textOf('day', 'Europe/Paris', 'fr', thisYear)).not.toMatch(/\d{4}/);
  });

  it('speaks English to English readers', async () => {
    expect(await textOf('until', 'Europe/Paris', 'en')).toBe(
      'until Friday, 14 March 2031, 23:59, Paris time',
    );
  });

  it('gives machines the instant', async () => {
    const { container } = await renderApp({
      ui: <DateText at={DEADLINE} timeZone="Europe/Paris" />,
    });
    expect(screen.getByText(/14/)).toHaveAttribute('datetime', DEADLINE);
    expect(await axeFindings(container)).toEqual([]);
  });
});
