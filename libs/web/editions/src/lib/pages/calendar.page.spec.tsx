import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { paths } from '@voix/web-platform/routing';
import { axeFindings, plainSpaces, renderApp } from '@voix/testing/render-app';
import { editionsRoutes } from '../editions.routes.js';
import { SLUG, anEdition, phasesDuring, servedEdition } from '../spec-data/an-edition.js';

const MOVE = {
  id: 'change-1',
  phaseTitle: 'Proposer et voter',
  kind: 'MOVED',
  before: {
    startsAt: '2031-02-28T23:00:00.000Z',
    startsPrecision: 'SEASON',
    endsAt: null,
    endsPrecision: 'EXACT',
  },
  after: {
    startsAt: '2031-03-03T08:00:00.000Z',
    startsPrecision: 'EXACT',
    endsAt: '2031-05-31T22:00:00.000Z',
    endsPrecision: 'MONTH',
  },
  reason: 'La salle est réservée.',
  changedAt: '2031-01-10T08:00:00.000Z',
};

const openCalendar = (edition: ReturnType<typeof anEdition> | null) =>
  renderApp({
    routes: editionsRoutes(),
    path: paths.calendar.to({ edition: SLUG }),
    server: servedEdition(edition),
  });

const textsIn = (name: string) =>
  within(screen.getByRole('region', { name }))
    .getAllByRole('listitem')
    .map((item) => plainSpaces(item.textContent));

describe('CalendarPage', () => {
  it('lists the phases, and what had been announced, what holds and why', async () => {
    const edition = anEdition({ phases: phasesDuring(2), phaseHistory: [MOVE] });
    const { container } = await openCalendar(edition);
    await screen.findByRole('heading', { level: 1, name: 'Calendrier' });
    expect(textsIn('Les phases')[1]).toContain('en cours');
    const [change] = textsIn('Ce qui a changé');
    expect(change).toContain('« Proposer et voter » a changé de dates');
    expect(change).toContain('La salle est réservée.');
    expect(change).toContain('printemps 2031, sans fin prévue');
    expect(change).toContain('fin : mai 2031');
    expect(await axeFindings(container)).toEqual([]);
  });

  it('says that nothing changed, and that a calendar is to come', async () => {
    await openCalendar(anEdition({ phases: [], phaseHistory: [] }));
    expect(await screen.findByText(/Rien n’a changé/)).toBeVisible();
    expect(screen.getByText('Le calendrier sera annoncé ici.')).toBeVisible();
  });

  it('says that the calendar of an unknown edition does not exist', async () => {
    await openCalendar(null);
    expect(await screen.findByRole('heading', { name: 'Cette page n’existe pas' })).toBeVisible();
  });
});
