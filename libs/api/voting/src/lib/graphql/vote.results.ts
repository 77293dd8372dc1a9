import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import {
  IdempotencyConflictErrorType,
  NotEligibleErrorType,
  PhaseClosedErrorType,
  ValidationFailedErrorType,
} from '@voix/api-platform/graphql';
import { ProposalNotOpenErrorType, ProposalType } from '@voix/api-proposals';
import { VoteType } from './vote.type.js';

@ObjectType('CastVoteSuccess', { description: 'The vote is recorded' })
export class CastVoteSuccessType {
  @Field(() => VoteType, { description: 'The vote as it stands' })
  vote: VoteType;

  @Field(() => String, { description: 'Hash of the ledger entry of this act' })
  receipt: string;
}

@ObjectType('WithdrawVoteSuccess', { description: 'The vote is taken back' })
export class WithdrawVoteSuccessType {
  /** For the resolver of `proposal`; not a field. */
  proposalId: string;

  @Field(() => ProposalType, { description: 'The proposal, without the vote' })
  proposal?: ProposalType;

  @Field(() => String, { description: 'Hash of the ledger entry of this act' })
  receipt: string;
}

const VOTE_ERRORS = [
  IdempotencyConflictErrorType,
  NotEligibleErrorType,
  PhaseClosedErrorType,
  ProposalNotOpenErrorType,
] as const;

export const CastVoteResult = createUnionType({
  name: 'CastVoteResult',
  description: 'What became of a vote',
  types: () => [CastVoteSuccessType, ValidationFailedErrorType, ...VOTE_ERRORS] as const,
});

export const WithdrawVoteResult = createUnionType({
  name: 'WithdrawVoteResult',
  description: 'What became of taking a vote back',
  types: () => [WithdrawVoteSuccessType, ValidationFailedErrorType, ...VOTE_ERRORS] as const,
});
