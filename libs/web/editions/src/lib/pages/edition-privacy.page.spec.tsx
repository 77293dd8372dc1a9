import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { paths } from '@voix/web-platform/routing';
import { axeFindings, plainSpaces, renderApp } from '@voix/testing/render-app';
import { editionsRoutes } from '../editions.routes.js';
import { SLUG, anEdition, servedEdition } from '../spec-data/an-edition.js';

const open = (edition: ReturnType<typeof anEdition> | null) =>
  renderApp({
    routes: editionsRoutes(),
    path: paths.editionPrivacy.to({ edition: SLUG }),
    server: servedEdition(edition),
  });

describe('EditionPrivacyPage', () => {
  it('says who answers for the data, on which ground, and how to write to them', async () => {
    const { container } = await open(anEdition());
    const who = within(await screen.findByRole('region', { name: 'Qui en répond' }));
    expect(who.getByText('Fédération des patients')).toBeVisible();
    expect(who.getByText(/donnees@exemple\.fr/u)).toBeVisible();
    const basis = screen.getByRole('region', { name: 'Ce qui le permet' });
    expect(plainSpaces(basis.textContent ?? '')).toContain('mission d’intérêt public');
    expect(basis).toHaveTextContent('Article 6, paragraphe 1, point e.');
    const ground = screen.getByRole('region', { name: 'Les données sensibles' });
    expect(plainSpaces(ground.textContent ?? '')).toContain('accord explicite');
    expect(await axeFindings(container)).toEqual([]);
  });

  it('shows the version in force with its date, and what earlier ones said', async () => {
    const statement = anEdition().legal;
    const { container } = await open(
      anEdition({
        noticeVersions: [
          { version: 2, statedAt: '2026-02-01T09:00:00.000Z', statement },
          {
            version: 1,
            statedAt: '2026-01-05T09:00:00.000Z',
            statement: { ...statement, dataContact: 'avant@exemple.fr' },
          },
        ],
      }),
    );
    expect(await screen.findByText(/Version 2/u)).toHaveTextContent(/1er février/u);
    const earlier = screen.getByRole('region', { name: 'Les versions précédentes' });
    expect(earlier).toHaveTextContent('avant@exemple.fr');
    expect(await axeFindings(container)).toEqual([]);
  });

  it('says so while nothing is stated', async () => {
    const { container } = await open(anEdition({ legal: null }));
    expect(await screen.findByText('L’organisateur ne l’a pas encore indiqué.')).toBeVisible();
    expect(await axeFindings(container)).toEqual([]);
  });

  it('does not exist for an unknown edition', async () => {
    await open(null);
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Cette page n’existe pas' }),
    ).toBeVisible();
  });
});
