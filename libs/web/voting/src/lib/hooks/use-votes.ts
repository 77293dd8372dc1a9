import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';
import {
  newClientKey,
  useOutbox,
  type Failure,
  type OutboxState,
  type UserErrorData,
} from '@voix/web-platform/apollo';
import { useConsentDesk, withConsent } from '@voix/web-platform/consent';
import { useRefreshViewer, useViewer } from '@voix/web-platform/session';
import { readQueuedVote } from '../operations/queued-vote.js';
import { errorOf, sendVote, type VoteAnswer } from '../operations/send-vote.js';
import type { VoteIntent } from '../operations/vote-intent.js';
import { VOTES_CHANNEL } from '../operations/votes-channel.js';

/** What becomes of the last thing asked of a vote on this page. Nothing when nothing was asked. */
export type VoteState =
  | { readonly kind: 'sending'; readonly intent: VoteIntent }
  /** Kept in this browser until the network comes back. */
  | { readonly kind: 'queued'; readonly intent: VoteIntent }
  /** Committed by the server, and only then. */
  | { readonly kind: 'recorded'; readonly intent: VoteIntent }
  | { readonly kind: 'refused'; readonly error: UserErrorData; readonly intent: VoteIntent }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly intent: VoteIntent };

export interface Votes {
  readonly stateOf: (proposalId: string) => VoteState | undefined;
  /** Votes, changes or withdraws. Asked again meanwhile, only the last wish leaves after the one under way. */
  readonly act: (proposalId: string, intent: VoteIntent) => void;
}

type States = Readonly<Record<string, VoteState | undefined>>;

/**
 * The votes of a page of an edition, which is named by its slug: sent one after the other for each proposal, kept when the network
 * is away. A vote that needs a consent waits for it.
 */
export function useVotes(edition: string): Votes {
  const client = useApolloClient();
  const outbox = useOutbox();
  const desk = useConsentDesk();
  const { participant } = useViewer();
  const refreshViewer = useRefreshViewer();
  const [states, setStates] = useState<States>({});
  const wishes = useRef(new Map<string, VoteIntent>());
  const underWay = useRef(new Set<string>());

  const become = (proposalId: string, state: VoteState | undefined) =>
    setStates((known) => ({ ...known, [proposalId]: state }));

  const keep = (proposalId: string, intent: VoteIntent, key: string) => {
    const input = { proposalId, intent, edition };
    outbox.add({ key, channel: VOTES_CHANNEL, subject: proposalId, input });
    become(proposalId, undefined);
  };

  const deliver = async (proposalId: string, intent: VoteIntent) => {
    const clientKey = newClientKey();
    const send = () => sendVote(client, { proposalId, intent, clientKey });
    const answer = await withConsent(send, { desk, edition, errorOf });
    if (wishes.current.has(proposalId)) return;
    if (isUnreachable(answer)) keep(proposalId, intent, clientKey);
    else become(proposalId, { ...answer, intent });
    // The first act of a visitor makes them a participant. The vote is recorded whatever becomes of this question.
    if (answer.kind === 'recorded' && participant === null) refreshViewer().catch(reportError);
  };

  const deliverAll = async (proposalId: string) => {
    underWay.current.add(proposalId);
    for (
      let wish = take(wishes.current, proposalId);
      wish;
      wish = take(wishes.current, proposalId)
    ) {
      await deliver(proposalId, wish);
    }
    underWay.current.delete(proposalId);
  };

  return {
    stateOf: (proposalId) => states[proposalId] ?? stateInOutbox(outbox, proposalId),
    act(proposalId, intent) {
      if (isWaiting(outbox, proposalId)) {
        // An older wish waits: the newer takes its place, so that they cannot overtake one another.
        keep(proposalId, intent, newClientKey());
        outbox.flush().catch(reportError);
        return;
      }
      wishes.current.set(proposalId, intent);
      become(proposalId, { kind: 'sending', intent });
      if (!underWay.current.has(proposalId)) deliverAll(proposalId).catch(reportError);
    },
  };
}

function take(wishes: Map<string, VoteIntent>, proposalId: string): VoteIntent | undefined {
  const wish = wishes.get(proposalId);
  wishes.delete(proposalId);
  return wish;
}

function isUnreachable(answer: VoteAnswer): boolean {
  return answer.kind === 'failed' && answer.failure.kind === 'unreachable';
}

function isAbout(proposalId: string) {
  return (entry: { readonly channel: string; readonly subject: string }) =>
    entry.channel === VOTES_CHANNEL && entry.subject === proposalId;
}

function isWaiting({ entries }: OutboxState, proposalId: string): boolean {
  return entries.some(isAbout(proposalId));
}

function stateInOutbox(
  { entries, reports }: OutboxState,
  proposalId: string,
): VoteState | undefined {
  const waiting = entries.find(isAbout(proposalId));
  const queued = waiting && readQueuedVote(waiting);
  if (queued) return { kind: 'queued', intent: queued.intent };
  const last = reports.findLast(({ entry }) => isAbout(proposalId)(entry));
  const sent = last && readQueuedVote(last.entry);
  if (!last || !sent) return undefined;
  return last.outcome.kind === 'sent'
    ? { kind: 'recorded', intent: sent.intent }
    : {
        kind: 'refused',
        error: { __typename: 'UserError', ...last.outcome },
        intent: sent.intent,
      };
}
