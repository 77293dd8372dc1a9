import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '@voix/api-platform/graphql';
import {
  QUALIFICATIONS,
  STANCES,
  type Qualification,
  type Stance,
} from '@voix/domain-voting-rules';

export const StanceEnum = enumOf(STANCES);
export const QualificationEnum = enumOf(QUALIFICATIONS);

registerEnumType(StanceEnum, { name: 'Stance', description: 'What a vote says of a proposal' });
registerEnumType(QualificationEnum, {
  name: 'Qualification',
  description: 'A nuance of a vote; each goes with one stance',
});

@ObjectType('Vote', { description: 'The current vote of the person who asks, on one proposal' })
export class VoteType {
  @Field(() => ID, { description: 'The id of the proposal: a person has one vote on each' })
  id: string;

  @Field(() => StanceEnum, { description: 'Agree, neutral or disagree' })
  stance: Stance;

  @Field(() => [QualificationEnum], { description: 'The nuances' })
  qualifications: Qualification[];

  @Field(() => Date, { description: 'When it was cast or last changed' })
  votedAt: Date;

  @Field(() => String, {
    description: 'Hash of its entry in the ledger, hexadecimal: the proof that it was received',
  })
  receipt: string;
}

/** What every count of votes says, whoever counted them. */
@ObjectType({ isAbstract: true })
abstract class StanceCounts {
  @Field(() => Int, { description: 'Votes that agree' })
  agree: number;

  @Field(() => Int, { description: 'Neutral votes' })
  neutral: number;

  @Field(() => Int, { description: 'Votes that disagree' })
  disagree: number;
}

@ObjectType('QualificationCount', { description: 'How many votes carry a nuance' })
export class QualificationCountType {
  @Field(() => QualificationEnum, { description: 'The nuance' })
  qualification: Qualification;

  @Field(() => Int, { description: 'Votes that carry it' })
  count: number;
}

@ObjectType('VoteTally', { description: 'The votes cast here on one proposal' })
export class VoteTallyType extends StanceCounts {
  @Field(() => Int, { description: 'All votes: the denominator of any share' })
  total: number;

  @Field(() => [QualificationCountType], { description: 'Each nuance with its count' })
  qualifications: QualificationCountType[];
}

@ObjectType('ExternalTally', {
  description:
    'Votes that another system counted, without its voters; never added to votes cast here',
})
export class ExternalTallyType extends StanceCounts {
  @Field(() => String, { description: 'Who counted them' })
  source: string;
}

@ObjectType('VoteProgress', { description: 'How far the person who asks has come' })
export class VoteProgressType {
  @Field(() => Int, { description: 'Proposals they have voted on' })
  votedCount: number;

  @Field(() => Int, { description: 'Proposals that can be voted on' })
  votableCount: number;
}

@ObjectType('ParticipationFigures', { description: 'How many took part in an edition' })
export class ParticipationFiguresType {
  @Field(() => Int, { description: 'Proposals received, whatever became of them' })
  proposalCount: number;

  @Field(() => Int, { description: 'Of these, the proposals in the debate' })
  publishedProposalCount: number;

  @Field(() => Int, { description: 'Arguments received' })
  argumentCount: number;

  @Field(() => Int, { description: 'Current votes' })
  voteCount: number;

  @Field(() => Int, { description: 'People who have voted' })
  participantCount: number;

  @Field(() => Date, { description: 'When this was counted' })
  countedAt: Date;
}
