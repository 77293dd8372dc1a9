import { describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import { paths } from '@voix/web-platform/routing';
import { axeFindings, loseConnection, renderApp } from '@voix/testing/render-app';
import { informationRoutes } from '../information.routes.js';
import { aSheet, EASY_READ, SLUG, TERM, VERSION } from '../spec-data/a-sheet.js';

const PATH = paths.sheet.to({ edition: SLUG, sheet: 'temps' });
const THEME = { id: 'theme-1', code: 'soins', title: 'Les soins' };

const edition = (sheet: unknown) => ({
  id: 'edition-1',
  slug: SLUG,
  title: 'Santé 2026',
  timeZone: 'Europe/Paris',
  glossary: [TERM],
  sheet,
});

const openSheet = (
  sheet: unknown = aSheet({ theme: THEME, easyRead: EASY_READ }),
  path = PATH,
  locale: 'fr' | 'en' = 'fr',
) =>
  renderApp({
    routes: informationRoutes,
    path,
    locale,
    server: { Query: { edition: edition(sheet) } },
  });

describe('SheetPage', () => {
  it('says what it is about, how long it takes to read, and since when it says so', async () => {
    const { container } = await openSheet();
    expect(await screen.findByRole('heading', { level: 1, name: VERSION.title })).toBeVisible();
    expect(screen.getByText('3 minutes de lecture')).toBeVisible();
    expect(screen.getByText(/^Version du/)).toHaveTextContent('2 mars 2026');
    expect(screen.getByRole('heading', { level: 2, name: 'Ce qui fait débat' })).toBeVisible();
    expect(screen.getByText('Ana Diallo')).toBeVisible();
    expect(await axeFindings(container)).toEqual([]);
  });

  it('explains a word where it first comes, by keyboard', async () => {
    const { user } = await openSheet();
    (await screen.findByRole('button', { name: /^résumés\s: définition$/ })).focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByText(TERM.definition)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Voir dans le glossaire' })).toHaveAttribute(
      'href',
      `${paths.glossary.to({ edition: SLUG })}#resume`,
    );
    expect(await axeFindings()).toEqual([]);
  });

  it('explains it in easy words beside easy words', async () => {
    const { user } = await openSheet(undefined, `${PATH}?falc=1`);
    await user.click(await screen.findByRole('button', { name: /^machine\s: définition$/ }));
    expect(await screen.findByText(TERM.easyDefinition)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Voir dans le glossaire' })).toHaveAttribute(
      'href',
      `${paths.glossary.to({ edition: SLUG })}?falc=1#resume`,
    );
  });

  it('turns to easy words by keyboard, in the address', async () => {
    const { user } = await openSheet();
    (await screen.findByRole('link', { name: 'Facile à lire' })).focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Vous pouvez dire non.')).toBeVisible();
    expect(window.location.search).toBe('?falc=1');
    expect(await axeFindings()).toEqual([]);
  });

  it('leads to its versions, to its theme and to all sheets', async () => {
    await openSheet();
    expect(await screen.findByRole('link', { name: 'Les versions' })).toHaveAttribute(
      'href',
      paths.sheetVersions.to({ edition: SLUG, sheet: 'temps' }),
    );
    expect(
      screen.getByRole('link', { name: 'Voir les propositions sur ce thème' }),
    ).toHaveAttribute('href', paths.theme.to({ edition: SLUG, theme: 'soins' }));
    expect(screen.getByRole('link', { name: 'Comprendre' })).toHaveAttribute(
      'href',
      paths.understand.to({ edition: SLUG }),
    );
  });

  it('can be printed', async () => {
    const print = jest.spyOn(window, 'print').mockImplementation(() => undefined);
    const { user } = await openSheet();
    await user.click(await screen.findByRole('button', { name: 'Imprimer cette fiche' }));
    expect(print).toHaveBeenCalledTimes(1);
    print.mockRestore();
  });

  it('A15: knows no sheet that is not published', async () => {
    await openSheet(null);
    expect(await screen.findByRole('heading', { name: 'Cette page n’existe pas' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Voir tout ce qu’il y a à comprendre' })).toBeVisible();
  });

  it('offers to try again when the service is out of reach', async () => {
    await renderApp({
      routes: informationRoutes,
      path: PATH,
      server: { Query: { edition: loseConnection } },
    });
    expect(await screen.findByRole('button', { name: 'Recommencer' })).toBeVisible();
  });

  it('reads in English', async () => {
    await openSheet(undefined, PATH, 'en');
    expect(await screen.findByText('3 minutes to read')).toBeVisible();
  });
});

describe('SheetVersionsPage', () => {
  const later = {
    ...VERSION,
    id: 'sheet-1:3',
    known: 'La **télésurveillance** est remboursée partout.',
    reason: 'Un décret est paru.',
    publishedAt: '2026-04-02T10:00:00.000Z',
  };

  const openHistory = (versions: readonly unknown[]) =>
    openSheet(
      aSheet({ version: later, versions }),
      paths.sheetVersions.to({ edition: SLUG, sheet: 'temps' }),
    );

  it('tells each version with its date, why it came, and what it changed', async () => {
    const { user } = await openHistory([later, VERSION]);
    expect(await screen.findByText('Un décret est paru.')).toBeVisible();
    expect(screen.getByText('Première version publiée.')).toBeVisible();
    await user.click(screen.getByText('Ce qui a changé, mot à mot'));
    const added = screen.getAllByRole('insertion').map(({ textContent }) => textContent);
    expect(added).toContainEqual(expect.stringContaining('partout'));
    expect(await axeFindings()).toEqual([]);
  });

  it('knows no sheet that is not published', async () => {
    await openSheet(null, paths.sheetVersions.to({ edition: SLUG, sheet: 'perdue' }));
    expect(await screen.findByRole('heading', { name: 'Cette page n’existe pas' })).toBeVisible();
  });
});
