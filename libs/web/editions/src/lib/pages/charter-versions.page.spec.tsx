import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { paths } from '@voix/web-platform/routing';
import { axeFindings, plainSpaces, renderApp } from '@voix/testing/render-app';
import { editionsRoutes } from '../editions.routes.js';
import { RULES, SLUG, anEdition, servedEdition } from '../spec-data/an-edition.js';

const FIRST = {
  id: 'c1',
  version: 1,
  adoptedAt: '2026-01-05T09:00:00.000Z',
  changeNote: '',
  body: 'Les institutions répondent.',
  rules: RULES,
};
const SECOND = {
  ...FIRST,
  id: 'c2',
  version: 2,
  adoptedAt: '2026-02-05T09:00:00.000Z',
  changeNote: 'Les institutions répondent plus vite.',
  body: 'Les institutions répondent vite.',
  rules: { ...RULES, answerDelayDays: 60 },
};

const open = (charterVersions: readonly object[] | null) =>
  renderApp({
    routes: editionsRoutes(),
    path: paths.charterVersions.to({ edition: SLUG }),
    server: servedEdition(charterVersions && anEdition({ charterVersions })),
  });

describe('CharterVersionsPage', () => {
  it('shows every version, the latest first, with what it changed', async () => {
    const { container } = await open([SECOND, FIRST]);
    await screen.findByRole('heading', { level: 1, name: 'Versions de la charte' });
    const headings = screen.getAllByRole('heading', { level: 2 });
    expect(headings.map(({ textContent }) => textContent)).toEqual(['Version 2', 'Version 1']);
    const second = within(screen.getByRole('region', { name: 'Version 2' }));
    expect(second.getByText(SECOND.changeNote)).toBeVisible();
    const [change] = second.getAllByRole('listitem');
    expect(plainSpaces(change?.textContent ?? '')).toBe(
      'Temps donné aux institutions pour répondre : 60 jours au plus (avant : 90 jours au plus)',
    );
    expect([...container.querySelectorAll('ins')].at(-1)).toHaveTextContent('vite');
    const first = within(screen.getByRole('region', { name: 'Version 1' }));
    expect(first.getByText('C’est la première version.')).toBeVisible();
    expect(await axeFindings(container)).toEqual([]);
  });

  it('says so when a version changed the text alone', async () => {
    await open([{ ...SECOND, rules: RULES }, FIRST]);
    expect(await screen.findByText('Aucun nombre n’a changé.')).toBeVisible();
  });

  it('says that none is adopted yet, and that an unknown edition does not exist', async () => {
    await open([]);
    expect(await screen.findByText('Aucune version n’est encore adoptée.')).toBeVisible();
  });

  it('does not exist for an unknown edition', async () => {
    await open(null);
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Cette page n’existe pas' }),
    ).toBeVisible();
  });
});
