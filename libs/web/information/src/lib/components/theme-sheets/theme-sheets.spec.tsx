import { describe, expect, it, jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import {
  axeFindings,
  loseConnection,
  renderApp,
  type ServerAnswers,
} from '@voix/testing/render-app';
import { informationCatalog } from '../../../generated/messages/catalog.js';
import { aSheet, EASY_READ, SLUG, TERM, VERSION } from '../../spec-data/a-sheet.js';
import { ThemeSheets } from './theme-sheets.js';

const FULL = aSheet();
const EASY = aSheet({ easyRead: EASY_READ });

const serving = (...sheets: readonly unknown[]): ServerAnswers => ({
  Query: {
    edition: { id: 'edition-1', slug: SLUG, glossary: [TERM], theme: { id: 'theme-1', sheets } },
  },
});

const openSheets = (server: ServerAnswers, path = '/themes/contact', locale: 'fr' | 'en' = 'fr') =>
  renderApp({
    ui: <ThemeSheets edition="sante-2026" theme="contact" />,
    catalogs: [informationCatalog],
    server,
    path,
    locale,
  });

describe('ThemeSheets', () => {
  it('sets what is known and what is debated apart, with their sources', async () => {
    const { container, server } = await openSheets(serving(FULL));
    const sheet = within(
      await screen.findByRole('article', { name: 'Le temps passé avec les personnes' }),
    );
    expect(sheet.getByRole('heading', { name: 'Ce que l’on sait' })).toBeVisible();
    expect(sheet.getByRole('heading', { name: 'Ce qui fait débat' })).toBeVisible();
    expect(sheet.getByText('télésurveillance').tagName).toBe('STRONG');
    expect(sheet.getByText(/Haute Autorité de santé, mai 2023/)).toBeVisible();
    expect(sheet.getByRole('link', { name: 'Référentiel de télésurveillance' })).toHaveAttribute(
      'rel',
      'nofollow ugc noopener noreferrer',
    );
    expect(sheet.getByText(/3 minutes de lecture/)).toBeVisible();
    expect(sheet.getByText('Ana Diallo')).toBeVisible();
    expect(server.sent.at(-1)?.variables).toEqual({ edition: 'sante-2026', theme: 'contact' });
    expect(await axeFindings(container)).toEqual([]);
  });

  it('explains a word in each sheet', async () => {
    await openSheets(serving(FULL, aSheet({ id: 'sheet-2', key: 'autre' })));
    expect(await screen.findAllByRole('button', { name: /^résumés\s: définition$/ })).toHaveLength(
      2,
    );
  });

  it('turns to easy words, and keeps that in the address', async () => {
    const { user } = await openSheets(serving(EASY), '/themes/contact?ordre=1');
    await user.click(await screen.findByRole('link', { name: 'Facile à lire' }));
    expect(await screen.findByText('Vous pouvez dire non.')).toBeVisible();
    expect(screen.queryByText('À qui revient le temps gagné ?')).toBeNull();
    expect(window.location.search).toBe('?ordre=1&falc=1');
    expect(screen.getByRole('link', { name: 'Facile à lire' })).toHaveAttribute(
      'aria-current',
      'true',
    );
  });

  it('opens in easy words from an address that asks for them, and turns back', async () => {
    const { user, container } = await openSheets(serving(EASY), '/themes/contact?falc=1');
    expect(await screen.findByText(/peut écrire\.$/)).toBeVisible();
    expect(await axeFindings(container)).toEqual([]);
    await user.click(screen.getByRole('link', { name: 'Texte complet' }));
    expect(await screen.findByText('À qui revient le temps gagné ?')).toBeVisible();
    expect(window.location.search).toBe('');
  });

  it('says when a sheet has no easy words yet, and shows its full text', async () => {
    await openSheets(serving(FULL), '/themes/contact?falc=1');
    expect(
      await screen.findByText('Cette fiche n’existe pas encore en facile à lire.'),
    ).toBeVisible();
    expect(screen.getByText('À qui revient le temps gagné ?')).toBeVisible();
  });

  it('offers no easy words where there are none', async () => {
    await openSheets(serving(FULL));
    await screen.findByRole('article');
    expect(screen.queryByRole('link', { name: 'Facile à lire' })).toBeNull();
  });

  it('says that easy words are out of date, wherever they show', async () => {
    const outdated = aSheet({ easyRead: { ...EASY_READ, isUpToDate: false } });
    const { user, container } = await openSheets(serving(outdated));
    expect(await screen.findByText(/à mettre à jour/)).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Facile à lire' }));
    expect(await screen.findByText('Cette version facile à lire n’est plus à jour.')).toBeVisible();
    expect(screen.getByText('Vous pouvez dire non.')).toBeVisible();
    expect(await axeFindings(container)).toEqual([]);
  });

  it('gives the mark of easy words to those alone that people concerned have read', async () => {
    await openSheets(serving(EASY), '/themes/contact?falc=1');
    expect(await screen.findByText(/relu par des personnes concernées/)).toBeVisible();
    expect(screen.getByText('Luc Bana')).toBeVisible();
  });

  it('says that nobody concerned has read easy words that bear no mark', async () => {
    const unread = aSheet({ easyRead: { ...EASY_READ, bearsMark: false, reviewers: [] } });
    await openSheets(serving(unread), '/themes/contact?falc=1');
    expect(await screen.findByText(/pas encore été relu/)).toBeVisible();
  });

  it('says when a sheet names no source', async () => {
    await openSheets(serving(aSheet({ version: { ...VERSION, sources: [] } })));
    expect(await screen.findByText('Cette fiche ne cite pas encore ses sources.')).toBeVisible();
  });

  it('can be printed', async () => {
    const print = jest.spyOn(window, 'print').mockImplementation(() => undefined);
    const { user } = await openSheets(serving(FULL));
    await user.click(await screen.findByRole('button', { name: 'Imprimer cette fiche' }));
    expect(print).toHaveBeenCalledTimes(1);
    print.mockRestore();
  });

  it('says when a theme has no sheet yet', async () => {
    await openSheets(serving());
    expect(await screen.findByText('La fiche de ce thème n’est pas encore publiée.')).toBeVisible();
  });

  it('leaves it to the page to say that there is no such theme', async () => {
    const { container } = await openSheets({ Query: { edition: null } });
    expect(within(container).queryByRole('status')).toBeNull();
    expect(screen.queryByRole('article')).toBeNull();
  });

  it('holds the place of what is loading', async () => {
    await openSheets({ Query: { edition: () => new Promise(() => undefined) } });
    expect(await screen.findByText('Chargement')).toBeVisible();
  });

  it('offers to try again when the service is out of reach', async () => {
    await openSheets({ Query: { edition: loseConnection } });
    expect(await screen.findByRole('button', { name: 'Recommencer' })).toBeVisible();
  });

  it('speaks English as well', async () => {
    await openSheets(serving(EASY), '/themes/contact', 'en');
    expect(await screen.findByRole('link', { name: 'Easy to read' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'What is debated' })).toBeVisible();
  });
});
