import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { RETENTION } from '@voix/contracts/retention';
import { paths } from '@voix/web-platform/routing';
import { axeFindings, plainSpaces, renderApp } from '@voix/testing/render-app';
import { shellRoutes } from '../app/router/shell-routes.js';
import { shellCatalog } from '../generated/messages/catalog.js';

const open = (path: string, locale: 'fr' | 'en' = 'fr') =>
  renderApp({ routes: shellRoutes, path, locale, catalogs: [shellCatalog] });

/** One day, and whole years, are said as such. */
const TERMS_IN_WORDS: Readonly<Record<number, string>> = {
  1: '1 jour',
  365: '1 an',
  730: '2 ans',
  1095: '3 ans',
  1825: '5 ans',
};

describe('the accessibility statement', () => {
  it('says what was checked and what was not, and whom to turn to', async () => {
    const { container } = await open(paths.accessibility.to());
    expect(
      screen.getByRole('heading', { level: 1, name: 'Accessibilité de ce site' }),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('heading', { level: 2, name: 'Ce qui n’est pas vérifié' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'defenseurdesdroits.fr' })).toBeInTheDocument();
    expect(await axeFindings(container)).toEqual([]);
  });

  it('exists in English', async () => {
    await open(paths.accessibility.to(), 'en');
    expect(await screen.findByText(/has not been audited yet/)).toBeInTheDocument();
  });
});

describe('the privacy notice', () => {
  it('begins with the essential', async () => {
    const { container } = await open(paths.privacy.to());
    expect(screen.getByRole('heading', { level: 1, name: 'Vos données' })).toBeInTheDocument();
    expect(await screen.findByRole('heading', { level: 2, name: 'En bref' })).toBeInTheDocument();
    expect(await axeFindings(container)).toEqual([]);
  });

  it('shows every line of the retention table, with the terms that the nightly jobs apply', async () => {
    await open(paths.privacy.to());
    const table = within(
      await screen.findByRole('region', { name: 'Combien de temps, et pourquoi' }),
    );
    expect(table.getAllByRole('term')).toHaveLength(RETENTION.length);
    const shown = table
      .getAllByRole('definition')
      .map(({ textContent }) => plainSpaces(textContent ?? ''));
    const terms = RETENTION.flatMap(({ days }) => days ?? []);
    for (const days of terms) {
      expect(shown).toContain(TERMS_IN_WORDS[days] ?? `${days} jours`);
    }
  });
});

describe('an address that leads nowhere', () => {
  it('says so, and shows the way out', async () => {
    const { container } = await open('/nulle-part');
    expect(
      screen.getByRole('heading', { level: 1, name: 'Cette page n’existe pas' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Aller à l’accueil' })).toHaveAttribute('href', '/');
    expect(await axeFindings(container)).toEqual([]);
  });
});
