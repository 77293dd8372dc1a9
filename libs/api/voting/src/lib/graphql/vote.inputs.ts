import { Field, ID, InputType } from '@nestjs/graphql';
import type { Qualification, Stance } from '@voix/domain-voting-rules';
import { QualificationEnum, StanceEnum } from './vote.type.js';

@InputType({ description: 'A vote on one proposal' })
export class CastVoteInput {
  @Field(() => ID, { description: 'The proposal' })
  proposalId: string;

  @Field(() => StanceEnum, { description: 'Agree, neutral or disagree' })
  stance: Stance;

  @Field(() => [QualificationEnum], {
    defaultValue: [],
    description: 'Nuances; each must go with the stance',
  })
  qualifications: Qualification[];

  @Field(() => ID, {
    description: 'A UUID made by the client, new for each act and kept for each retry of it',
  })
  clientKey: string;
}

@InputType({ description: 'Takes a vote back' })
export class WithdrawVoteInput {
  @Field(() => ID, { description: 'The proposal' })
  proposalId: string;

  @Field(() => ID, {
    description: 'A UUID made by the client, new for each act and kept for each retry of it',
  })
  clientKey: string;
}
