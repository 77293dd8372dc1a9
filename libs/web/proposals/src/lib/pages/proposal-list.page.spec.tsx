import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { paths } from '@voix/web-platform/routing';
import {
  axeFindings,
  breakDown,
  loseConnection,
  refuse,
  renderApp,
  type ServerAnswers,
} from '@voix/testing/render-app';
import { proposalsRoutes } from '../proposals.routes.js';
import { proposalsTypePolicies } from '../proposals.type-policies.js';
import { aProposal, someProposals } from '../spec-data/a-proposal.js';
import {
  aPageOf,
  anEdition,
  CLOSED,
  COMING,
  SLUG,
  type EditionOptions,
  type ListRequest,
} from '../spec-data/an-edition.js';

const PATH = paths.proposals.to({ edition: SLUG });

const served = (options: EditionOptions): ServerAnswers => ({
  Query: { edition: () => anEdition(options) },
});

interface Opening {
  readonly path?: string;
  readonly locale?: 'fr' | 'en';
}

const openList = (server: ServerAnswers, { path = PATH, locale = 'fr' }: Opening = {}) =>
  renderApp({
    routes: proposalsRoutes(),
    typePolicies: [proposalsTypePolicies],
    path,
    locale,
    server,
  });

/** A list of 42 served by twenties, as the server does. */
function servedByPages({ first, after }: ListRequest) {
  const all = someProposals(42);
  const start = after ? all.findIndex(({ id }) => `after-${id}` === after) + 1 : 0;
  const nodes = all.slice(start, start + first);
  return aPageOf(nodes, { totalCount: all.length, hasNextPage: start + first < all.length });
}

const titles = async () =>
  (await screen.findAllByRole('heading', { level: 2 })).map(({ textContent }) => textContent);

describe('ProposalListPage', () => {
  it('shows each proposal as a line: number, theme, title, author, date, votes', async () => {
    await openList(served({ proposals: () => aPageOf([aProposal()]) }));
    await screen.findByText('1 proposition');
    const line = within(screen.getAllByRole('listitem').at(-1) ?? document.body);
    expect(line.getByText('12')).toHaveTextContent('Proposition n° 12');
    const title = line.getByRole('link', { name: 'Qu’un soignant nommé réponde' });
    expect(title).toHaveAttribute(
      'href',
      paths.proposal.to({ edition: SLUG, proposal: '12-soignant-nomme' }),
    );
    expect(line.getByRole('link', { name: 'Plus de contact humain' })).toBeVisible();
    expect(line.getByText('Solène, infirmière').tagName).toBe('BDI');
    expect(line.getByText(/Professionnels de santé/)).not.toHaveTextContent('Occitanie');
    expect(line.getByText('10 février 2026')).toBeVisible();
    expect(line.getByText('100 votes en ligne, 64 % d’accord')).toBeVisible();
  });

  it('says how many there are, and names the page', async () => {
    await openList(served({ proposals: servedByPages }));
    expect(await screen.findByText('42 propositions')).toBeVisible();
    expect(document.title).toBe('Les propositions – Voix');
  });

  it('tells one’s own vote, and says when nobody has voted', async () => {
    const noVote = { agree: 0, neutral: 0, disagree: 0, total: 0, qualifications: [] };
    const viewerVote = { id: 'vote-1', stance: 'DISAGREE' };
    const proposals = () =>
      aPageOf([
        aProposal({ id: 'a', viewerVote, voteTally: null }),
        aProposal({ id: 'b', voteTally: noVote, author: null }),
      ]);
    await openList(served({ proposals }));
    expect(await screen.findByText('Votre vote : Pas d’accord')).toBeVisible();
    expect(screen.getByText('Pas encore de vote')).toBeVisible();
    expect(screen.getByText('Sans nom public')).toBeVisible();
  });

  it('has nothing for axe to find', async () => {
    await openList(served({ proposals: servedByPages }));
    await screen.findByText('42 propositions');
    expect(await axeFindings()).toEqual([]);
  });

  it('reads in English', async () => {
    await openList(served({ proposals: () => aPageOf([aProposal()]) }), { locale: 'en' });
    expect(await screen.findByRole('heading', { level: 1, name: 'The proposals' })).toBeVisible();
    expect(screen.getByText('1 proposal')).toBeVisible();
    expect(screen.getByText('100 votes online, 64% agree')).toBeVisible();
  });
});

describe('ProposalListPage, choosing', () => {
  it('asks for the theme and the order of the address', async () => {
    const asked: ListRequest[] = [];
    const proposals = (request: ListRequest) => {
      asked.push(request);
      return aPageOf([aProposal()]);
    };
    await openList(served({ proposals }), { path: `${PATH}?theme=donnees&ordre=anciennes` });
    expect(await screen.findByText('1 proposition sur ce thème')).toBeVisible();
    expect(asked).toEqual([expect.objectContaining({ theme: 'donnees', order: 'OLDEST' })]);
    expect(screen.getByRole('combobox', { name: 'Thème' })).toHaveDisplayValue(
      'Nos données de santé',
    );
  });

  it('writes a choice into the address, and keeps the former list in sight meanwhile', async () => {
    const proposals = ({ theme }: ListRequest) =>
      aPageOf(theme === 'donnees' ? someProposals(1, 40) : someProposals(2));
    const { user } = await openList(served({ proposals }));
    const theme = await screen.findByRole('combobox', { name: 'Thème' });
    await user.selectOptions(theme, 'Nos données de santé');
    expect(window.location.search).toBe('?theme=donnees');
    expect(screen.queryByText('Chargement')).toBeNull();
    await waitFor(async () => expect(await titles()).toEqual(['Idée 40']));
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Ordre' }),
      'Les plus anciennes d’abord',
    );
    expect(window.location.search).toBe('?theme=donnees&ordre=anciennes');
  });

  it.each([
    ['donnees', 'Personne n’a encore rien proposé sur ce thème.'],
    ['inconnu', 'Ce thème n’existe pas.'],
  ])('says why the theme "%s" has nothing to show, and leads back to all', async (code, why) => {
    const proposals = ({ theme }: ListRequest) => aPageOf(theme ? [] : someProposals(2));
    const { user } = await openList(served({ proposals }), { path: `${PATH}?theme=${code}` });
    expect(await screen.findByText(why)).toBeVisible();
    expect(await axeFindings()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Voir toutes les propositions' }));
    expect(await screen.findByText('2 propositions')).toBeVisible();
    expect(window.location.search).toBe('');
  });

  it('offers no order by votes, whatever the address asks', async () => {
    await openList(served({}), { path: `${PATH}?ordre=plus-votees` });
    const order = await screen.findByRole('combobox', { name: 'Ordre' });
    expect(order).toHaveDisplayValue('Les plus récentes d’abord');
    expect(within(order).queryByRole('option', { name: /votes/ })).toBeNull();
  });
});

describe('ProposalListPage, growing', () => {
  it('adds the next part, says how much came, and goes on from the first of it', async () => {
    const { user } = await openList(served({ proposals: servedByPages }));
    await user.click(await screen.findByRole('button', { name: 'Voir la suite' }));
    expect(await screen.findByText('20 propositions ajoutées à la suite')).toBeInTheDocument();
    expect(await titles()).toHaveLength(40);
    await waitFor(() => expect(screen.getByRole('link', { name: 'Idée 21' })).toHaveFocus());
    await user.click(screen.getByRole('button', { name: 'Voir la suite' }));
    expect(await screen.findByText('42 sur 42')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Voir la suite' })).toBeNull();
    await waitFor(() => expect(screen.getByRole('link', { name: 'Idée 41' })).toHaveFocus());
  });

  it('keeps what is there when the rest does not come, and takes another try', async () => {
    let isLost = true;
    const proposals = (request: ListRequest) =>
      request.after && isLost ? loseConnection() : servedByPages(request);
    const { user } = await openList(served({ proposals }));
    await user.click(await screen.findByRole('button', { name: 'Voir la suite' }));
    expect(await screen.findByText('Le service n’a pas pu être joint.')).toBeVisible();
    expect(await titles()).toHaveLength(20);
    isLost = false;
    await user.click(screen.getByRole('button', { name: 'Voir la suite' }));
    expect(await screen.findByText('40 sur 42')).toBeVisible();
    expect(screen.queryByText('Le service n’a pas pu être joint.')).toBeNull();
  });
});

describe('ProposalListPage, the way to a new proposal', () => {
  it('is open until a day in words', async () => {
    await openList(served({}));
    const link = await screen.findByRole('link', { name: 'Proposer' });
    expect(link).toHaveAttribute('href', paths.newProposal.to({ edition: SLUG }));
    expect(
      screen.getByText('jusqu’au vendredi 12 avril 2126, 23 h 59, heure de Paris'),
    ).toBeVisible();
  });

  it('tells when it opens', async () => {
    await openList(served({ submit: COMING, vote: CLOSED }));
    expect(await screen.findByText(/Vous pourrez proposer/)).toHaveTextContent(
      'Vous pourrez proposer à partir du samedi 12 janvier 2126, 9 h 00, heure de Paris',
    );
    expect(screen.queryByRole('link', { name: 'Proposer' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Voter' })).toBeNull();
  });

  it('leads to the votes once it is closed', async () => {
    await openList(served({ submit: CLOSED }));
    expect(await screen.findByText('On ne peut pas proposer en ce moment.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Voter' })).toHaveAttribute(
      'href',
      paths.vote.to({ edition: SLUG }),
    );
  });
});

describe('ProposalListPage, without proposals to show', () => {
  it('says what to do when there is none yet', async () => {
    await openList(served({}));
    expect(await screen.findByText('Personne n’a encore fait de proposition.')).toBeVisible();
    expect(screen.getByText(/La première peut être la vôtre/)).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  });

  it('holds the place of what is loading', async () => {
    const { container } = await openList({
      Query: { edition: () => new Promise(() => undefined) },
    });
    expect((await screen.findAllByText('Chargement')).length).toBeGreaterThan(0);
    expect(await axeFindings(container)).toEqual([]);
  });

  it('says when the edition does not exist', async () => {
    await openList({ Query: { edition: null } });
    expect(await screen.findByRole('heading', { name: 'Cette page n’existe pas' })).toBeVisible();
  });

  it('says why it is refused and how long to wait', async () => {
    await openList({ Query: { edition: () => refuse('RATE_LIMITED', 90) } });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Réessayez dans 2 minutes.');
  });

  it('gives the reference of a bug', async () => {
    await openList({ Query: { edition: () => breakDown('4f2a') } });
    expect(await screen.findByRole('alert')).toHaveTextContent('4f2a');
  });

  it('takes another try when the network is back', async () => {
    let isLost = true;
    const edition = () => (isLost ? loseConnection() : anEdition({ proposals: servedByPages }));
    const { user } = await openList({ Query: { edition } });
    expect(await screen.findByText('Le service n’a pas pu être joint.')).toBeVisible();
    isLost = false;
    await user.click(screen.getByRole('button', { name: 'Recommencer' }));
    expect(await screen.findByText('42 propositions')).toBeVisible();
  });
});
