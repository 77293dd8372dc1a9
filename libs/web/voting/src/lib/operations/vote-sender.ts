import type { ApolloClient } from '@apollo/client';
import type { RefusalCode } from '@voix/contracts/error-codes';
import type { Failure, OutboxSender, SendOutcome } from '@voix/web-platform/apollo';
import { readQueuedVote } from './queued-vote.js';
import { sendVote, type VoteAnswer } from './send-vote.js';

/** Refusals that pass, with time or with the next version of this page: the vote stays in the outbox. */
const PASSING = new Set<RefusalCode>(['PERSISTED_QUERY_ONLY', 'RATE_LIMITED', 'UNAVAILABLE']);

/** Sends the votes that waited for the network, each under the client key of the act. */
export function createVoteSender(client: ApolloClient): OutboxSender {
  return async (entry) => {
    const vote = readQueuedVote(entry);
    if (!vote) return { kind: 'refused', code: 'MALFORMED', message: '' };
    return outcomeOf(await sendVote(client, { ...vote, clientKey: entry.key }));
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
