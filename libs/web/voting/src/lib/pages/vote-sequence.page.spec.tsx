import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { paths } from '@voix/web-platform/routing';
import {
  axeFindings,
  loseConnection,
  renderApp,
  type RenderAppOptions,
} from '@voix/testing/render-app';
import {
  COMING,
  EDITION,
  PROPOSALS,
  aVotingServer,
  type VotingServerOptions,
} from '../__fixtures__/a-voting-server.js';
import { votingRoutes } from '../voting.routes.js';

const CLOSED_ERROR = { __typename: 'PhaseClosedError', code: 'PHASE_CLOSED', message: '' };

async function open(options: VotingServerOptions = {}, app: RenderAppOptions = {}) {
  const voting = aVotingServer(options);
  const page = await renderApp({
    routes: votingRoutes,
    path: paths.vote.to({ edition: EDITION }),
    server: voting.answers,
    ...app,
  });
  await screen.findByRole('heading', { level: 1 });
  return { ...page, votes: voting.votes };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const title = (name: string) => screen.findByRole('heading', { level: 2, name });
const [first, second, third] = PROPOSALS.map((proposal) => proposal.title) as [
  string,
  string,
  string,
];

describe('VoteSequencePage', () => {
  it('begins at once with a proposal, its three answers and where one is', async () => {
    const { container } = await open();
    await title(first);
    expect(screen.getByText('Proposition 1 sur 3')).toBeVisible();
    expect(screen.getByRole('group', { name: /Votre avis sur/ })).toBeVisible();
    expect(screen.getByText(/Les propositions que le moins de personnes ont vues/)).toBeVisible();
    expect(screen.getByText(/Proposée par Voix 7K3F-Q2 \(Proches aidants\)/)).toBeVisible();
    expect(document.title).toBe('Donnez votre avis – Voix');
    expect(await axeFindings(container)).toEqual([]);
  });

  it('goes on after a vote, moves the reader to the new title and says where they are', async () => {
    const { user, votes } = await open();
    await title(first);
    await user.click(button(/^D’accord/));
    await screen.findByText('Votre vote est enregistré.');
    expect(button(/^D’accord/)).toHaveFocus();

    await user.click(button('Suivante'));
    expect(await title(second)).toHaveFocus();
    expect(screen.getAllByText('Proposition 2 sur 3')).toHaveLength(2);
    expect(screen.queryByText('Votre vote est enregistré.')).toBeNull();
    expect(votes.get('p1')).toEqual({ stance: 'AGREE', qualifications: [] });
  });

  it('reads the text before the answers, and the answers before the way on', async () => {
    const { user } = await open();
    await title(first);
    screen.getByRole('link', { name: 'Voir les arguments et l’historique' }).focus();
    const reached: (string | null | undefined)[] = [];
    for (let step = 0; step < 4; step += 1) {
      await user.tab();
      reached.push(document.activeElement?.textContent?.trim());
    }
    expect(reached).toEqual(['D’accord', 'Neutre', 'Pas d’accord', 'Passer']);
  });

  it('offers to say more about an answer, says how much was said, and folds it for the next one', async () => {
    const { user, votes } = await open();
    await title(first);
    expect(screen.queryByRole('button', { name: /^Préciser/ })).toBeNull();
    await user.click(button(/^D’accord/));
    expect(button('Préciser')).toHaveAttribute('aria-expanded', 'false');
    await user.click(button('Préciser'));
    expect(screen.getByRole('checkbox', { name: 'Coup de cœur' })).toHaveFocus();
    await user.click(screen.getByRole('checkbox', { name: 'Réaliste' }));
    expect(button('Préciser (1)')).toHaveAttribute('aria-expanded', 'true');
    await waitFor(() => expect(votes.get('p1')?.qualifications).toEqual(['DOABLE']));

    await user.click(button('Suivante'));
    await title(second);
    await user.click(button(/^Neutre/));
    expect(button('Préciser')).toHaveAttribute('aria-expanded', 'false');
  });

  it('passes without voting', async () => {
    const { user, votes } = await open();
    await title(first);
    await user.click(button('Passer'));
    await title(second);
    expect(votes.size).toBe(0);
  });

  it('goes back to change what was voted', async () => {
    const { user, votes } = await open();
    await title(first);
    expect(screen.queryByRole('button', { name: 'Précédente' })).toBeNull();
    await user.click(button(/^D’accord/));
    await user.click(button('Suivante'));
    await title(second);
    await user.click(button('Précédente'));
    expect(await title(first)).toHaveFocus();
    expect(button(/^D’accord/)).toHaveAttribute('aria-pressed', 'true');
    await user.click(button(/^Neutre/));
    await waitFor(() => expect(votes.get('p1')?.stance).toBe('NEUTRAL'));
  });

  it('asks the server once for all the proposals of a run', async () => {
    const { user, server } = await open();
    await title(first);
    await user.click(button('Passer'));
    await user.click(button('Passer'));
    await title(third);
    expect(server.sent.filter(({ name }) => name === 'VoteSequence')).toHaveLength(1);
  });

  it('thanks at the end, says what was done and what is left, and goes on', async () => {
    const { user, container } = await open();
    await title(first);
    await user.click(button(/^Pas d’accord/));
    await user.click(button('Suivante'));
    await user.click(button('Passer'));
    await user.click(button('Passer'));

    expect(await title('Merci')).toHaveFocus();
    expect(screen.getByText('Votre avis est enregistré sur une proposition.')).toBeVisible();
    expect(await screen.findByText(/2 autres propositions attendent/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Faire une proposition' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Me connecter' })).toBeVisible();
    expect(await axeFindings(container)).toEqual([]);

    await user.click(button('Continuer à voter'));
    expect(await title(second)).toHaveFocus();
    expect(screen.getByText('Proposition 1 sur 2')).toBeVisible();
  });

  it('does not count passing as voting', async () => {
    const { user } = await open({ proposals: PROPOSALS.slice(0, 1) });
    await title(first);
    await user.click(button('Passer'));
    expect(await screen.findByText(/passer n’est pas voter/)).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Me connecter' })).toBeNull();
  });

  it('says at the end which votes were not taken, and leads back to them', async () => {
    const { user } = await open({ castVote: () => CLOSED_ERROR });
    await title(first);
    await user.click(button(/^D’accord/));
    await screen.findByRole('alert');
    await user.click(button('Passer'));
    await user.click(button('Passer'));
    await user.click(button('Passer'));
    expect(await screen.findByText('Un vote n’a pas été enregistré')).toBeVisible();
    await user.click(button('Y revenir'));
    expect(await title(first)).toHaveFocus();
    expect(screen.getByRole('alert')).toHaveTextContent('Cette étape n’est pas ouverte');
  });

  it('lets one vote without the network and counts apart what waits', async () => {
    const { user, outbox } = await open({
      castVote: () => loseConnection(),
      proposals: PROPOSALS.slice(0, 1),
    });
    await title(first);
    await user.click(button(/^D’accord/));
    await screen.findByText(/Votre vote est gardé sur cet appareil/);
    expect(outbox.entries()).toHaveLength(1);
    await user.click(button('Terminer'));
    expect(await screen.findByText(/Un vote attend le retour de la connexion/)).toBeVisible();
  });

  describe('keyboard shortcuts', () => {
    it('are off until they are turned on', async () => {
      const { user, votes } = await open();
      await title(first);
      await user.keyboard('1');
      await user.keyboard('{ArrowRight}');
      await title(first);
      expect(votes.size).toBe(0);
    });

    it('vote and move once turned on, and stay on for this device', async () => {
      const { user, votes } = await open();
      await title(first);
      await user.click(screen.getByText('Raccourcis clavier'));
      const toggle = button('Utiliser les raccourcis clavier');
      await user.click(toggle);
      expect(toggle).toHaveAttribute('aria-pressed', 'true');
      await user.keyboard('3');
      await waitFor(() => expect(votes.get('p1')?.stance).toBe('DISAGREE'));
      await user.keyboard('{ArrowRight}');
      await title(second);
      await user.keyboard('{ArrowLeft}');
      await title(first);
      expect(localStorage.getItem('voix-vote-shortcuts')).toBe('true');
    });

    it('leave alone the keys that are pressed with others', async () => {
      localStorage.setItem('voix-vote-shortcuts', 'true');
      const { user, votes } = await open({}, { keepStorage: true });
      await title(first);
      await user.keyboard('{Control>}1{/Control}');
      expect(votes.size).toBe(0);
    });
  });

  describe('when there is nothing to vote on', () => {
    it('thanks someone who has voted on everything and leads to their votes', async () => {
      const earlier = Object.fromEntries(
        PROPOSALS.map(({ id }) => [id, { stance: 'AGREE', qualifications: [] } as const]),
      );
      const { container } = await open({ earlier });
      expect(
        await screen.findByText('Vous avez donné votre avis sur toutes les propositions.'),
      ).toBeVisible();
      expect(screen.getByRole('link', { name: 'Revoir mes votes' })).toBeVisible();
      expect(await axeFindings(container)).toEqual([]);
    });

    it('invites to make the first proposal', async () => {
      await open({ proposals: [] });
      expect(await screen.findByText('Il n’y a pas encore de proposition.')).toBeVisible();
      expect(screen.getByRole('link', { name: 'Faire une proposition' })).toBeVisible();
    });

    it('says when voting opens, and what to read meanwhile', async () => {
      await open({ vote: COMING });
      expect(await screen.findByText('Le vote n’est pas encore ouvert.')).toBeVisible();
      expect(screen.getByRole('link', { name: 'Lire les propositions' })).toBeVisible();
    });
  });

  it('does not exist for an edition that does not', async () => {
    await open({}, { path: paths.vote.to({ edition: 'inconnue' }) });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Cette page n’existe pas');
  });

  it('speaks English as well', async () => {
    await open({}, { locale: 'en' });
    await title(first);
    expect(button('Skip')).toBeVisible();
    expect(screen.getByText('Proposal 1 of 3')).toBeVisible();
  });
});
