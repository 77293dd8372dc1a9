import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { loseConnection } from '@voix/testing/render-app';
import { aVotingServer } from '../../__fixtures__/a-voting-server.js';
import {
  answer,
  openVoteOnProposal as open,
  pressed,
} from '../../__fixtures__/open-vote-on-proposal.js';

describe('VoteOnProposal without the network', () => {
  it('keeps the vote on the device, and never calls it recorded', async () => {
    const { user, outbox, votes } = await open({ castVote: () => loseConnection() });
    await user.click(answer(/^D’accord/));
    await screen.findByText(
      'Votre vote est gardé sur cet appareil. Il sera envoyé au retour de la connexion.',
    );
    expect(screen.queryByText('Votre vote est enregistré.')).toBeNull();
    expect(pressed(/^D’accord/)).toBe('true');
    expect(votes.size).toBe(0);
    expect(outbox.entries()).toMatchObject([{ channel: 'votes', subject: 'p1' }]);
  });

  it('keeps the key of the first attempt, which may have arrived', async () => {
    const { user, outbox, server } = await open({ castVote: () => loseConnection() });
    await user.click(answer(/^D’accord/));
    await waitFor(() => expect(outbox.entries()).toHaveLength(1));
    const attempt = server.sent.find(({ name }) => name === 'CastVote');
    expect(attempt?.variables).toMatchObject({ input: { clientKey: outbox.entries()[0]?.key } });
  });

  it('replaces what waits when its reader changes their mind', async () => {
    const senderOf = async () => async () => ({ kind: 'unreachable' as const });
    const { user, outbox } = await open({ castVote: () => loseConnection() }, { senderOf });
    await user.click(answer(/^D’accord/));
    await waitFor(() => expect(outbox.entries()).toHaveLength(1));
    await user.click(answer(/^Pas d’accord/));
    await waitFor(() => expect(pressed(/^Pas d’accord/)).toBe('true'));
    expect(outbox.entries()).toMatchObject([
      { input: { intent: { kind: 'CAST', stance: 'DISAGREE' } } },
    ]);
  });

  it('takes the next vote when the network was lost just after the first', async () => {
    const { answers } = aVotingServer();
    const visitor = { id: 'me', permissions: [], account: null, participant: null };
    let isFirst = true;
    const viewer = () => {
      if (!isFirst) return loseConnection();
      isFirst = false;
      return visitor;
    };
    const Query = { ...answers.Query, viewer };
    const { user, server } = await open({}, { server: { ...answers, Query } });
    await user.click(answer(/^D’accord/));
    await screen.findByText('Votre vote est enregistré.');
    await user.click(answer(/^Pas d’accord/));
    await waitFor(() =>
      expect(server.sent.filter(({ name }) => name === 'CastVote')).toHaveLength(2),
    );
    expect(pressed(/^Pas d’accord/)).toBe('true');
  });

  it('says why when the vote that waited is refused in the end', async () => {
    const senderOf = async () => async () =>
      ({ kind: 'refused', code: 'PROPOSAL_NOT_OPEN', message: '' }) as const;
    const { user, outbox, setOnline } = await open(
      { castVote: () => loseConnection() },
      { senderOf },
    );
    await user.click(answer(/^D’accord/));
    await waitFor(() => expect(outbox.entries()).toHaveLength(1));
    setOnline(false);
    setOnline(true);
    expect(await screen.findByRole('alert')).toHaveTextContent('n’est plus ouverte');
    expect(pressed(/^D’accord/)).toBe('false');
  });
});
