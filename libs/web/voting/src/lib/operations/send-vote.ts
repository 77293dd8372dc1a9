import type { ApolloCache, ApolloClient } from '@apollo/client';
import {
  matchResult,
  readFailure,
  type Failure,
  type UserErrorData,
} from '@voix/web-platform/apollo';
import {
  CastVoteDocument,
  TalliedProposalFragmentDoc,
  WithdrawVoteDocument,
  type WithdrawVoteMutation,
} from '../../generated/graphql.js';
import type { VoteIntent } from './vote-intent.js';

/** One act on one vote. The key stays the same for each attempt at sending it. */
export interface VoteRequest {
  readonly proposalId: string;
  readonly intent: VoteIntent;
  readonly clientKey: string;
}

export type VoteAnswer =
  /** Committed by the server; the vote and its receipt are in the cache. */
  | { readonly kind: 'recorded' }
  | { readonly kind: 'refused'; readonly error: UserErrorData }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** The refusal in an answer, if it is one. */
export function errorOf(answer: VoteAnswer): UserErrorData | undefined {
  return answer.kind === 'refused' ? answer.error : undefined;
}

const RECORDED: VoteAnswer = { kind: 'recorded' };
const refusedBy = (error: UserErrorData): VoteAnswer => ({ kind: 'refused', error });

/** Sends a vote or its withdrawal, and answers what became of it: it never throws. */
export async function sendVote(client: ApolloClient, request: VoteRequest): Promise<VoteAnswer> {
  try {
    return request.intent.kind === 'CAST'
      ? await cast(client, request, request.intent)
      : await withdraw(client, request);
  } catch (error) {
    const failure = readFailure(error);
    if (failure.kind === 'bug') reportError(error);
    return { kind: 'failed', failure };
  }
}

async function cast(
  client: ApolloClient,
  { proposalId, clientKey }: VoteRequest,
  { stance, qualifications }: Extract<VoteIntent, { kind: 'CAST' }>,
): Promise<VoteAnswer> {
  const { data } = await client.mutate({
    mutation: CastVoteDocument,
    variables: {
      input: { proposalId, stance, qualifications, clientKey },
      withTally: hasTally(client, proposalId),
    },
    update(cache, { data: answer }) {
      if (answer?.castVote.__typename === 'CastVoteSuccess') linkVote(cache, proposalId);
    },
  });
  return matchResult(answered(data).castVote, {
    CastVoteSuccess: () => RECORDED,
    UserError: refusedBy,
  });
}

async function withdraw(
  client: ApolloClient,
  { proposalId, clientKey }: VoteRequest,
): Promise<VoteAnswer> {
  const { data } = await client.mutate({
    mutation: WithdrawVoteDocument,
    variables: { input: { proposalId, clientKey }, withTally: hasTally(client, proposalId) },
    update(cache, { data: answer }) {
      if (answer && isGone(answer.withdrawVote)) forgetVote(cache, proposalId);
    },
  });
  const answer = answered(data).withdrawVote;
  return isGone(answer) ? RECORDED : refusedBy(answer);
}

type Withdrawal = WithdrawVoteMutation['withdrawVote'];
type Withdrawn =
  | Extract<Withdrawal, { readonly __typename: 'WithdrawVoteSuccess' }>
  | Extract<Withdrawal, { readonly __typename: 'NotEligibleError' }>;

/** Also when there was no vote left to take back: what was wanted is so. */
function isGone(answer: Withdrawal): answer is Withdrawn {
  if (answer.__typename === 'WithdrawVoteSuccess') return true;
  return answer.__typename === 'NotEligibleError' && answer.code === 'NOT_ELIGIBLE';
}

function answered<T>(data: T | undefined): T {
  if (data === undefined) throw new Error('The mutation answered nothing');
  return data;
}

/** New figures are asked for only where the page shows them: counting them costs the server a read. */
function hasTally({ cache }: ApolloClient, proposalId: string): boolean {
  const known = cache.readFragment({
    id: cache.identify({ __typename: 'Proposal', id: proposalId }),
    fragment: TalliedProposalFragmentDoc,
  });
  return known !== null && known.voteTally !== null;
}

/** A vote bears the id of its proposal: the answer need not say whose it is. */
function linkVote(cache: ApolloCache, proposalId: string): void {
  cache.modify({
    id: cache.identify({ __typename: 'Proposal', id: proposalId }),
    fields: {
      viewerVote: (_known, { toReference }) => toReference({ __typename: 'Vote', id: proposalId }),
    },
  });
}

function forgetVote(cache: ApolloCache, proposalId: string): void {
  cache.modify({
    id: cache.identify({ __typename: 'Proposal', id: proposalId }),
    fields: { viewerVote: () => null },
  });
  cache.evict({ id: cache.identify({ __typename: 'Vote', id: proposalId }) });
}
