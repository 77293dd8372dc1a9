import type { ApolloClient } from '@apollo/client';
import type { RefusalCode } from '@voix/contracts/error-codes';
import type { Failure, OutboxSender, SendOutcome } from '@voix/web-platform/apollo';
import { withConsent, type ConsentDesk } from '@voix/web-platform/consent';
import { readQueuedVote, type QueuedVote } from './queued-vote.js';
import { errorOf, sendVote, type VoteAnswer } from './send-vote.js';

/** Refusals that pass, with time or with the next version of this page: the vote stays in the outbox. */
const PASSING = new Set<RefusalCode>(['PERSISTED_QUERY_ONLY', 'RATE_LIMITED', 'UNAVAILABLE']);

export interface VoteSenderTools {
  readonly client: ApolloClient;
  readonly consent: ConsentDesk;
}

/**
 * Sends the votes that waited for the network, each under the client key of the act. One that needs a consent now
 * waits for that too: who voted is asked.
 */
export function createVoteSender({ client, consent }: VoteSenderTools): OutboxSender {
  const send = async ({ edition, ...vote }: QueuedVote, clientKey: string) => {
    const act = () => sendVote(client, { ...vote, clientKey });
    return edition === undefined ? act() : withConsent(act, { desk: consent, edition, errorOf });
  };
  return async (entry) => {
    const vote = readQueuedVote(entry);
    if (!vote) return { kind: 'refused', code: 'MALFORMED', message: '' };
    return outcomeOf(await send(vote, entry.key));
  };
}

function outcomeOf(answer: VoteAnswer): SendOutcome {
  switch (answer.kind) {
    case 'recorded':
      return { kind: 'sent' };
    case 'refused':
      return { kind: 'refused', code: answer.error.code, message: answer.error.message };
    case 'failed':
      return afterFailure(answer.failure);
  }
}

function afterFailure(failure: Failure): SendOutcome {
  const isFinal = failure.kind === 'refusal' && !PASSING.has(failure.code);
  return isFinal ? { kind: 'refused', code: failure.code, message: '' } : { kind: 'unreachable' };
}
