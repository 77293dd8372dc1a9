import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Channel } from '../domain/channel.js';
import type { ProposalState } from '../domain/proposal-state.js';
import type { ProposalRecord } from '../persistence/proposal-record.js';
import { ChannelEnum, ProposalStateEnum } from './proposal.enums.js';

@ObjectType('Proposal', { description: 'A concrete measure put to the others' })
export class ProposalType {
  /** What the fields that are resolved one by one start from; not part of the graph. */
  record: ProposalRecord;

  /** For the areas that add fields; not part of the graph. */
  activityId: string;

  /** Whether the person who asks may read the words; not part of the graph. */
  isReadable: boolean;

  @Field(() => ID, { description: 'Stable for ever' })
  id: string;

  @Field(() => Int, { description: 'What people cite; unique in its edition' })
  number: number;

  @Field(() => String, { description: 'The title as it stands in addresses' })
  slug: string;

  @Field(() => String, { description: 'One line; empty once withdrawn, except for the author' })
  title: string;

  @Field(() => ProposalStateEnum, { description: 'Where it stands' })
  state: ProposalState;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was withdrawn or refused, in the words of who did it',
  })
  stateReason: string | null;

  @Field(() => Date, { nullable: true, description: 'When its state last changed' })
  stateChangedAt: Date | null;

  @Field(() => ChannelEnum, { description: 'How it came in' })
  channel: Channel;

  @Field(() => Date, { description: 'When it was received' })
  submittedAt: Date;

  @Field(() => Int, { description: 'Number of the version in force' })
  currentVersion: number;
}
