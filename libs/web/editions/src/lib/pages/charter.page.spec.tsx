import { describe, expect, it, jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { paths } from '@voix/web-platform/routing';
import { axeFindings, breakDown, renderApp, type ServerAnswers } from '@voix/testing/render-app';
import { editionsRoutes } from '../editions.routes.js';
import { RULES, SLUG, anEdition, servedEdition } from '../spec-data/an-edition.js';

const openCharter = (
  server: ServerAnswers = servedEdition(anEdition()),
  locale: 'fr' | 'en' = 'fr',
) =>
  renderApp({
    routes: editionsRoutes(),
    path: paths.charter.to({ edition: SLUG }),
    server,
    locale,
  });

describe('CharterPage', () => {
  it('says which version it is, and since when it holds', async () => {
    const { container } = await openCharter();
    expect(await screen.findByRole('heading', { level: 1, name: 'Charte' })).toBeVisible();
    expect(screen.getByText(/^Version 2, adoptée le/)).toHaveTextContent('5 janvier 2026');
    expect(await axeFindings(container)).toEqual([]);
  });

  it('reads its numbers in words, each with its unit and its sense', async () => {
    await openCharter();
    const table = await screen.findByRole('table', { name: /Ces nombres engagent l’organisateur/ });
    const values = within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) => row.textContent?.replaceAll(/\s/g, ' '));
    expect(values).toEqual([
      'La plateforme les applique',
      'Participer sans compteoui',
      'Longueur du titre d’une proposition140 caractères au plus',
      'Longueur d’une proposition5 000 caractères au plus',
      'L’organisateur en répond',
      'Votes à réunir sur chaque proposition30 votes au moins',
      'Une position entre obligatoirement dans la synthèse dès qu’elle réunit5 % des personnes qui ont voté',
      'Temps donné aux institutions pour répondre90 jours au plus',
      'Moment où les textes sont relusaprès leur publication',
    ]);
  });

  it('says when one must sign in to take part', async () => {
    const charter = {
      ...anEdition().charter,
      rules: { ...RULES, guestParticipationAllowed: false },
    };
    await openCharter(servedEdition(anEdition({ charter })));
    expect(
      await screen.findByRole('cell', { name: /^non\s: il faut se connecter$/ }),
    ).toBeVisible();
  });

  it('shows its text, and a table of contents that leads to each part', async () => {
    await openCharter();
    const contents = await screen.findByRole('navigation', { name: 'Dans cette charte' });
    const targets = within(contents)
      .getAllByRole('link')
      .map((link) => document.querySelector(link.getAttribute('href') ?? '')?.textContent);
    expect(targets).toEqual(['Les règles en nombres', 'Qui peut participer', 'Après']);
    expect(screen.getByText('répondent').tagName).toBe('STRONG');
  });

  it('can be printed', async () => {
    const print = jest.spyOn(window, 'print').mockImplementation(() => undefined);
    const { user } = await openCharter();
    await user.click(await screen.findByRole('button', { name: 'Imprimer la charte' }));
    expect(print).toHaveBeenCalledTimes(1);
    print.mockRestore();
  });

  it('speaks English as well', async () => {
    await openCharter(undefined, 'en');
    expect(await screen.findByRole('cell', { name: '5,000 characters at most' })).toBeVisible();
  });

  it('says that the charter of an unknown edition does not exist', async () => {
    await openCharter(servedEdition(null));
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Cette page n’existe pas' }),
    ).toBeVisible();
  });

  it('gives a reference when the fault is ours', async () => {
    await openCharter({ Query: { edition: () => breakDown('REF-7') } });
    expect(await screen.findByRole('alert')).toHaveTextContent('REF-7');
  });
});
