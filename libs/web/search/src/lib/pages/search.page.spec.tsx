import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { paths } from '@voix/web-platform/routing';
import {
  axeFindings,
  loseConnection,
  plainSpaces,
  refuse,
  renderApp,
  type ServerAnswers,
} from '@voix/testing/render-app';
import { searchRoutes } from '../search.routes.js';
import { aHit, anAnswer, EDITION, SLUG, someHits, type Asked } from '../spec-data/an-answer.js';

const PATH = paths.search.to({ edition: SLUG });

type Search = (asked: Asked) => unknown;

const open = (search: Search, address = '?q=données', query: ServerAnswers['Query'] = {}) =>
  renderApp({
    routes: searchRoutes,
    path: `${PATH}${address}`,
    server: { Query: { edition: EDITION, search, ...query } },
  });

const marks = () => [...document.querySelectorAll('mark')].map((mark) => mark.textContent);

describe('SearchPage', () => {
  it('shows each answer: what it is, its title, the part that answers, theme and day', async () => {
    const { container } = await open(() => anAnswer({ hits: [aHit()] }));
    expect(await screen.findByText('1 résultat')).toBeVisible();
    const hit = within(screen.getByRole('heading', { level: 2 }).closest('li') ?? document.body);
    expect(hit.getByText('Proposition')).toBeVisible();
    expect(hit.getByRole('link', { name: 'Nos données' })).toHaveAttribute(
      'href',
      paths.proposal.to({ edition: SLUG, proposal: '12-nos-donnees' }),
    );
    expect(hit.getByText('Nos données de santé')).toBeVisible();
    expect(hit.getByText('10 février 2026')).toBeVisible();
    expect(marks()).toEqual(['données', 'données']);
    expect(await axeFindings(container)).toEqual([]);
  });

  it('shows what looks like markup as the words that it is', async () => {
    await open(() => anAnswer({ hits: [aHit()] }));
    expect((await screen.findAllByRole('paragraph')).map((p) => p.textContent)).toContain(
      '…que mes données restent <b>ici</b>.',
    );
  });

  it('names the page after the question, and holds it ready to be changed', async () => {
    await open(() => anAnswer());
    const field = await screen.findByRole('searchbox', { name: 'Vos mots' });
    expect(field).toHaveValue('données');
    expect(plainSpaces(document.title)).toBe('Recherche : données – Voix');
  });

  it('leads each kind to its page', async () => {
    const kinds = ['ARGUMENT', 'INFORMATION_SHEET'];
    const hits = kinds.map((kind) => aHit({ id: kind, kind, title: kind }));
    await open(() => anAnswer({ hits }));
    expect(await screen.findByRole('link', { name: 'ARGUMENT' })).toHaveAttribute(
      'href',
      paths.proposal.to({ edition: SLUG, proposal: '12-argument' }),
    );
    expect(screen.getByRole('link', { name: 'INFORMATION_SHEET' })).toHaveAttribute(
      'href',
      paths.sheet.to({ edition: SLUG, sheet: '12' }),
    );
  });
});

describe('SearchPage, asking', () => {
  it('asks what is typed once it is sent, and writes it into the address', async () => {
    const asked: string[] = [];
    const { user } = await open((question) => {
      asked.push(question.text);
      return anAnswer();
    }, '');
    expect(await screen.findByText('Que cherchez-vous ?')).toBeVisible();
    await user.type(screen.getByRole('searchbox', { name: 'Vos mots' }), ' soins & <b> {Enter}');
    expect(await screen.findByText('Rien ne correspond à cette recherche.')).toBeVisible();
    expect(window.location.search).toBe('?q=soins+%26+%3Cb%3E');
    expect(asked).toEqual(['', 'soins & <b>']);
  });

  it('asks for kind, theme and place of the address, and offers them', async () => {
    const asked: Asked[] = [];
    const { user } = await open((question) => {
      asked.push(question);
      return anAnswer({ hits: [aHit()] });
    }, '?q=données&type=propositions&theme=donnees');
    const theme = await screen.findByRole('combobox', { name: 'Thème' });
    expect(theme).toHaveDisplayValue('Nos données de santé');
    expect(screen.getByRole('combobox', { name: 'Quoi' })).toHaveDisplayValue('Propositions (1)');
    expect(asked).toMatchObject([{ kind: 'PROPOSAL', theme: 'donnees', editionSlug: SLUG }]);
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Où' }),
      'Dans toutes les éditions',
    );
    await waitFor(() => expect(asked.at(-1)).toMatchObject({ theme: null, editionSlug: null }));
    expect(window.location.search).toBe('?q=donn%C3%A9es&type=propositions&ou=partout');
    expect(screen.queryByRole('combobox', { name: 'Thème' })).toBeNull();
    expect(await screen.findByText('L’IA en santé', { selector: 'li span' })).toBeVisible();
  });

  it('says for which spelling it found something', async () => {
    const words = ['données', 'santé'];
    await open(
      () => anAnswer({ hits: [aHit()], matching: 'OTHER_SPELLING', words }),
      '?q=donées santé',
    );
    const status = (await screen.findByText('1 résultat')).parentElement;
    expect(plainSpaces(status?.textContent)).toContain(
      'Rien pour « donées santé ». Résultats pour « données santé » :',
    );
  });

  it('says when no text holds all words', async () => {
    await open(() => anAnswer({ hits: [aHit()], matching: 'ANY_WORD' }));
    expect(await screen.findByText(/Aucun texte ne contient tous ces mots/)).toBeVisible();
  });
});

describe('SearchPage, without anything to show', () => {
  it('leads from a narrow search to a wider one, and from there to every edition', async () => {
    const { user } = await open(() => anAnswer(), '?q=zzz&theme=soins');
    await user.click(await screen.findByRole('button', { name: 'Chercher sans les filtres' }));
    expect(window.location.search).toBe('?q=zzz');
    await user.click(
      await screen.findByRole('button', { name: 'Chercher dans toutes les éditions' }),
    );
    expect(window.location.search).toBe('?q=zzz&ou=partout');
    expect(await screen.findByText('Rien ne correspond à cette recherche.')).toBeVisible();
    expect(screen.queryByRole('button', { name: /Chercher/ })).toBeNull();
    expect(await axeFindings()).toEqual([]);
  });

  it('says when the edition does not exist', async () => {
    await open(() => anAnswer(), '?q=a', { edition: null });
    expect(await screen.findByRole('heading', { name: 'Cette page n’existe pas' })).toBeVisible();
  });

  it('says how long to wait after too many searches', async () => {
    await open(() => refuse('RATE_LIMITED', 50));
    expect(await screen.findByRole('alert')).toHaveTextContent('Réessayez dans une minute.');
  });

  it('takes another try when the network is back', async () => {
    let isLost = true;
    const { user } = await open(() => (isLost ? loseConnection() : anAnswer({ hits: [aHit()] })));
    expect(await screen.findByText('Le service n’a pas pu être joint.')).toBeVisible();
    isLost = false;
    await user.click(screen.getByRole('button', { name: 'Recommencer' }));
    expect(await screen.findByText('1 résultat')).toBeVisible();
  });
});

describe('SearchPage, growing', () => {
  it('adds the rest, says how much came, and goes on from the first of it', async () => {
    const search: Search = ({ after }) =>
      anAnswer(
        !after
          ? { hits: someHits(20), totalCount: 25, hasNextPage: true }
          : { hits: someHits(5, 21), totalCount: 25 },
      );
    const { user } = await open(search);
    await user.click(await screen.findByRole('button', { name: 'Voir la suite' }));
    expect(await screen.findByText('5 résultats ajoutés à la suite')).toBeInTheDocument();
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(25);
    await waitFor(() => expect(screen.getByRole('link', { name: 'Idée 21' })).toHaveFocus());
    expect(screen.queryByRole('button', { name: 'Voir la suite' })).toBeNull();
  });
});

describe('SearchPage, its key', () => {
  it('can be turned off and on again', async () => {
    const { user } = await open(() => anAnswer());
    await user.click(await screen.findByRole('button', { name: 'La désactiver' }));
    expect(plainSpaces(document.body.textContent)).toContain('La touche « / » est désactivée.');
    await user.click(screen.getByRole('button', { name: 'L’activer' }));
    expect(screen.getByRole('button', { name: 'La désactiver' })).toBeVisible();
  });
});
