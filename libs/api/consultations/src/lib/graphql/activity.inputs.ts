import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Interaction } from '@voix/domain-phase-calendar';
import type { ActivityKind } from '@voix/contracts/validation';
import { ActivityKindEnum, InteractionEnum } from './activity.type.js';

@InputType('CreateActivityInput', { description: 'A new way of taking part' })
export class CreateActivityInput {
  @Field(() => ID, { description: 'The edition it belongs to' })
  editionId: string;

  @Field(() => ActivityKindEnum, { description: 'What kind of taking part it is' })
  kind: ActivityKind;

  @Field(() => String, { description: 'What it is called' })
  title: string;

  @Field(() => String, { description: 'What is asked of people, in a few sentences' })
  intro: string;

  @Field(() => ID, { description: 'A UUID, new for each creation and kept for each retry of it' })
  idempotencyKey: string;
}

@InputType('DescribeActivityInput', { description: 'Other words for an activity' })
export class DescribeActivityInput {
  @Field(() => ID, { description: 'The activity' })
  activityId: string;

  @Field(() => String, { description: 'What it is called' })
  title: string;

  @Field(() => String, { description: 'What is asked of people, in a few sentences' })
  intro: string;

  @Field(() => Int, { description: 'The version that was read: a later one is a conflict' })
  expectedVersion: number;
}

@InputType('OrderActivitiesInput', { description: 'Another order of the activities' })
export class OrderActivitiesInput {
  @Field(() => ID, { description: 'The edition' })
  editionId: string;

  @Field(() => [ID], { description: 'All its activities, once each, in the new order' })
  activityIds: string[];
}

@InputType('RemoveActivityInput', { description: 'An activity to take away' })
export class RemoveActivityInput {
  @Field(() => ID, { description: 'The activity' })
  activityId: string;
}

@InputType('CellChangeInput', { description: 'A cell of the grid, as it is to be' })
export class CellChangeInput {
  @Field(() => ID, { description: 'The activity' })
  activityId: string;

  @Field(() => ID, { nullable: true, description: 'The phase; absent for what is allowed always' })
  phaseId: string | null;

  @Field(() => InteractionEnum, { description: 'What people may do' })
  interaction: Interaction;

  @Field(() => Boolean, { description: 'Whether they may' })
  isOpen: boolean;
}

@InputType('ChangeGridInput', { description: 'Cells of the grid to tick and to untick' })
export class ChangeGridInput {
  @Field(() => ID, { description: 'The edition' })
  editionId: string;

  @Field(() => [CellChangeInput], { description: 'The cells; others stay as they are' })
  changes: CellChangeInput[];

  @Field(() => String, { description: 'Why, in a line; it may be empty for a draft' })
  reason: string;
}
