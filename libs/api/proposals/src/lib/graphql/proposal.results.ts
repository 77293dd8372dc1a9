import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import {
  IdempotencyConflictErrorType,
  NotEligibleErrorType,
  PhaseClosedErrorType,
  ValidationFailedErrorType,
} from '@voix/api-platform/graphql';
import { EditConflictErrorType, ProposalNotOpenErrorType } from './proposal-error.types.js';
import { ProposalType } from './proposal.type.js';

@ObjectType('SubmitProposalSuccess', { description: 'The proposal is published' })
export class SubmitProposalSuccessType {
  @Field(() => ProposalType, { description: 'The new proposal' })
  proposal: ProposalType;

  @Field(() => String, { description: 'Proof of reception, short enough to be read aloud' })
  receiptCode: string;
}

@ObjectType('ReviseProposalSuccess', { description: 'The new version is published' })
export class ReviseProposalSuccessType {
  @Field(() => ProposalType, { description: 'The proposal with its new version' })
  proposal: ProposalType;
}

@ObjectType('WithdrawProposalSuccess', { description: 'The proposal has left the debate' })
export class WithdrawProposalSuccessType {
  @Field(() => ProposalType, { description: 'What stays of it' })
  proposal: ProposalType;
}

export const SubmitProposalResult = createUnionType({
  name: 'SubmitProposalResult',
  description: 'What became of a submission',
  types: () =>
    [
      SubmitProposalSuccessType,
      IdempotencyConflictErrorType,
      NotEligibleErrorType,
      PhaseClosedErrorType,
      ValidationFailedErrorType,
    ] as const,
});

export const ReviseProposalResult = createUnionType({
  name: 'ReviseProposalResult',
  description: 'What became of a new version',
  types: () =>
    [
      ReviseProposalSuccessType,
      EditConflictErrorType,
      NotEligibleErrorType,
      PhaseClosedErrorType,
      ProposalNotOpenErrorType,
      ValidationFailedErrorType,
    ] as const,
});

export const WithdrawProposalResult = createUnionType({
  name: 'WithdrawProposalResult',
  description: 'What became of a withdrawal',
  types: () =>
    [
      WithdrawProposalSuccessType,
      NotEligibleErrorType,
      ProposalNotOpenErrorType,
      ValidationFailedErrorType,
    ] as const,
});
