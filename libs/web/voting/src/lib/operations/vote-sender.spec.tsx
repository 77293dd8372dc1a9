import { describe, expect, it } from '@jest/globals';
import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import type { OutboxEntry } from '@voix/web-platform/apollo';
import { breakDown, loseConnection, refuse, renderApp } from '@voix/testing/render-app';
import {
  aVotingServer,
  CONSENT_REQUIRED,
  EDITION,
  type VotingServerOptions,
} from '../__fixtures__/a-voting-server.js';
import { createVoteSender } from './vote-sender.js';
import { VOTES_CHANNEL } from './votes-channel.js';

const CAST = { kind: 'CAST', stance: 'AGREE', qualifications: ['DOABLE'] };

function entry(intent: unknown = CAST): OutboxEntry {
  return {
    key: 'key-1',
    channel: VOTES_CHANNEL,
    subject: 'p1',
    input: { proposalId: 'p1', edition: EDITION, intent },
    queuedAt: '2026-11-20T10:00:00.000Z',
  };
}

/** The client of a page, on a server of the test. */
async function sender(options: VotingServerOptions = {}) {
  const voting = aVotingServer(options);
  const clients: ApolloClient[] = [];
  function Page() {
    clients.push(useApolloClient());
    return null;
  }
  const { server, consent } = await renderApp({ ui: <Page />, server: voting.answers });
  const [client] = clients;
  if (!client) throw new Error('No page was rendered');
  return { send: createVoteSender({ client, consent }), server, consent, votes: voting.votes };
}

describe('createVoteSender', () => {
  it('sends a vote that waited, under the key of the act', async () => {
    const { send, server, votes } = await sender();
    expect(await send(entry())).toEqual({ kind: 'sent' });
    expect(votes.get('p1')).toEqual({ stance: 'AGREE', qualifications: ['DOABLE'] });
    expect(server.sent).toMatchObject([{ variables: { input: { clientKey: 'key-1' } } }]);
  });

  it('sends a withdrawal that waited', async () => {
    const { send, votes } = await sender({
      earlier: { p1: { stance: 'AGREE', qualifications: [] } },
    });
    expect(await send(entry({ kind: 'WITHDRAW' }))).toEqual({ kind: 'sent' });
    expect(votes.size).toBe(0);
  });

  it('takes a withdrawal for done when there was nothing left to withdraw', async () => {
    const { send } = await sender({
      withdrawVote: () => ({ __typename: 'NotEligibleError', code: 'NOT_ELIGIBLE', message: '' }),
    });
    expect(await send(entry({ kind: 'WITHDRAW' }))).toEqual({ kind: 'sent' });
  });

  it('asks for the consent that a kept vote waits for, and sends it again under the same key', async () => {
    let isGiven = false;
    const { send, server, consent, votes } = await sender({
      castVote: (record) => (isGiven ? record() : CONSENT_REQUIRED),
    });
    consent.subscribe(() => {
      if (consent.question() !== EDITION) return;
      isGiven = true;
      consent.answer(true);
    });
    expect(await send(entry())).toEqual({ kind: 'sent' });
    expect(votes.get('p1')?.stance).toBe('AGREE');
    const keys = server.sent.map(
      ({ variables }) => (variables['input'] as { clientKey: string }).clientKey,
    );
    expect(keys).toEqual(['key-1', 'key-1']);
  });

  it('reports the refusal to whoever would rather not agree', async () => {
    const { send, consent } = await sender({ castVote: () => CONSENT_REQUIRED });
    consent.subscribe(() => {
      if (consent.question()) consent.answer(false);
    });
    expect(await send(entry())).toMatchObject({ kind: 'refused', code: 'CONSENT_REQUIRED' });
  });

  it('reports the refusal of a vote that an earlier version of the page kept without its edition', async () => {
    const { send, consent } = await sender({ castVote: () => CONSENT_REQUIRED });
    const { edition: _edition, ...input } = entry().input as Readonly<Record<string, unknown>>;
    expect(await send({ ...entry(), input })).toMatchObject({ code: 'CONSENT_REQUIRED' });
    expect(consent.question()).toBeUndefined();
  });

  it('reports what the server will not take', async () => {
    const { send } = await sender({
      castVote: () => ({ __typename: 'PhaseClosedError', code: 'PHASE_CLOSED', message: 'Fermé' }),
    });
    expect(await send(entry())).toEqual({
      kind: 'refused',
      code: 'PHASE_CLOSED',
      message: 'Fermé',
    });
  });

  it.each([
    ['the network is gone', () => loseConnection()],
    ['the server breaks down', () => breakDown('REF')],
    ['the server cannot write now', () => refuse('UNAVAILABLE')],
    ['too many votes come from here', () => refuse('RATE_LIMITED')],
    ['this page is older than the server', () => refuse('PERSISTED_QUERY_ONLY')],
  ])('keeps the vote when %s', async (_case, castVote) => {
    const { send } = await sender({ castVote });
    expect(await send(entry())).toEqual({ kind: 'unreachable' });
  });

  it('gives up on what no retry would change', async () => {
    const { send } = await sender({ castVote: () => refuse('NOT_FOUND') });
    expect(await send(entry())).toMatchObject({ kind: 'refused', code: 'NOT_FOUND' });
  });

  it.each([
    ['another shape', { kind: 'CAST', stance: 'YES', qualifications: [] }],
    ['nothing', undefined],
  ])('gives up on %s, without asking the server', async (_case, intent) => {
    const { send, server } = await sender();
    expect(await send({ ...entry(), input: { proposalId: 'p1', intent } })).toMatchObject({
      kind: 'refused',
    });
    expect(server.sent).toEqual([]);
  });
});
