import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { axeFindings, renderApp } from '@voix/testing/render-app';
import {
  aVotingServer,
  EDITION,
  OVER,
  type VotingServerOptions,
} from '../../__fixtures__/a-voting-server.js';
import { answer, pressed } from '../../__fixtures__/open-vote-on-proposal.js';
import { votingCatalog } from '../../../generated/messages/catalog.js';
import { ChangeVote } from './change-vote.js';

async function open(options: VotingServerOptions = {}) {
  const voting = aVotingServer(options);
  const page = await renderApp({
    ui: <ChangeVote edition={EDITION} number={1} />,
    catalogs: [votingCatalog],
    server: voting.answers,
    path: '/ma-page',
  });
  return { ...page, votes: voting.votes };
}

describe('ChangeVote', () => {
  it('records another answer by keyboard and says so', async () => {
    const { user, votes, container } = await open();
    await screen.findByRole('button', { name: /^Pas d’accord/ });
    answer(/^Pas d’accord/).focus();
    await user.keyboard('{Enter}');
    await screen.findByText('Votre vote est enregistré.');
    expect(pressed(/^Pas d’accord/)).toBe('true');
    await waitFor(() =>
      expect(votes.get('p1')).toEqual({ stance: 'DISAGREE', qualifications: [] }),
    );
    expect(await axeFindings(container)).toEqual([]);
  });

  it('says why nothing can be changed once the vote is over', async () => {
    const { container } = await open({ vote: OVER });
    expect(await screen.findByText('Le vote n’est pas ouvert.')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^D’accord/ })).toBeNull();
    expect(await axeFindings(container)).toEqual([]);
  });
});
