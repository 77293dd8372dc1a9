import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { paths } from '@voix/web-platform/routing';
import { axeFindings, renderApp } from '@voix/testing/render-app';
import { informationRoutes } from '../information.routes.js';
import { aSheet, EASY_READ, SLUG } from '../spec-data/a-sheet.js';

const theme = (code: string, position: number, ...sheets: readonly unknown[]) => ({
  id: `theme-${code}`,
  code,
  title: `Thème ${code}`,
  position,
  sheets,
});

const open = (edition: unknown) =>
  renderApp({
    routes: informationRoutes,
    path: paths.understand.to({ edition: SLUG }),
    server: { Query: { edition } },
  });

const anEdition = (...themes: readonly unknown[]) => ({
  id: 'edition-1',
  slug: SLUG,
  title: 'Santé 2026',
  themes,
});

describe('UnderstandPage', () => {
  it('lists the sheets in the order of the themes, with what each asks of a reader', async () => {
    const outdated = { ...EASY_READ, id: 'sheet-2:easy:1:2', isUpToDate: false };
    const { container } = await open(
      anEdition(
        theme('soins', 1, aSheet({ easyRead: EASY_READ })),
        theme('vide', 2),
        theme('donnees', 3, aSheet({ id: 'sheet-2', key: 'donnees', easyRead: outdated })),
      ),
    );
    const sheets = await screen.findByRole('region', { name: 'Les 2 fiches' });
    const [first, second] = within(sheets).getAllByRole('listitem');
    expect(first).toHaveTextContent(/Thème soins.*3 minutes de lecture.*Facile à lire$/);
    expect(second).toHaveTextContent(/Facile à lire.*à mettre à jour$/);
    expect(within(sheets).getAllByRole('link')[1]).toHaveAttribute(
      'href',
      paths.sheet.to({ edition: SLUG, sheet: 'donnees' }),
    );
    expect(await axeFindings(container)).toEqual([]);
  });

  it('says that no sheet is published yet', async () => {
    await open(anEdition(theme('vide', 1)));
    expect(await screen.findByText('Aucune fiche n’est encore publiée.')).toBeVisible();
  });

  it('knows no edition of that name', async () => {
    await open(null);
    expect(await screen.findByRole('heading', { name: 'Cette page n’existe pas' })).toBeVisible();
  });
});
