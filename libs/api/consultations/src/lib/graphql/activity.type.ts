import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { INTERACTIONS, type Interaction } from '@voix/domain-phase-calendar';
import { ACTIVITY_KINDS, type ActivityKind } from '@voix/contracts/validation';
import { interactionsOf } from '../domain/activity-kind.js';
import type { ActivitySummary } from '../domain/activity.js';
import type { GridCell } from '../domain/grid.js';
import { opennessOf, type ActivityCalendar } from '../domain/openness.js';

export const InteractionEnum = Object.fromEntries(
  INTERACTIONS.map((interaction) => [interaction, interaction]),
);

registerEnumType(InteractionEnum, {
  name: 'Interaction',
  description: 'What people may do in an activity, opened and closed by phases',
  valuesMap: {
    SUBMIT: { description: 'Propose' },
    ARGUE: { description: 'Give reasons for or against' },
    AMEND: { description: 'Propose changes to what others wrote' },
    VOTE: { description: 'Vote' },
    SEE_RESULTS: { description: 'See how the votes stand' },
  },
});

export const ActivityKindEnum = Object.fromEntries(ACTIVITY_KINDS.map((kind) => [kind, kind]));

registerEnumType(ActivityKindEnum, {
  name: 'ActivityKind',
  description: 'A way of taking part: each has its own form and its own data',
  valuesMap: {
    PROPOSALS: { description: 'People propose measures, argue and vote' },
    QUESTIONNAIRE: { description: 'People answer questions' },
    TESTIMONIES: { description: 'People tell what they live through' },
    QUESTION_BOX: { description: 'People ask, somebody answers' },
    HEARINGS: { description: 'Organisations ask to be heard, and are' },
  },
});

@ObjectType('InteractionMoment', { description: 'Whether an interaction is open, by the server' })
export class InteractionMomentType {
  @Field(() => InteractionEnum, { description: 'What people may do' })
  interaction: Interaction;

  @Field(() => Boolean, { description: 'Whether they may do it now' })
  isOpen: boolean;

  @Field(() => Date, { nullable: true, description: 'The next opening, while it is closed' })
  opensAt: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: 'The end, while it is open; absent when none is foreseen',
  })
  closesAt: Date | null;
}

@ObjectType('GridCell', { description: 'Something that an activity allows at some time' })
export class GridCellType {
  @Field(() => ID, {
    nullable: true,
    description: 'During this phase; absent for what is allowed always',
  })
  phaseId: string | null;

  @Field(() => InteractionEnum, { description: 'What people may do' })
  interaction: Interaction;
}

@ObjectType('Activity', { description: 'A way of taking part in an edition' })
export class ActivityType {
  @Field(() => ID, { description: 'Stable identifier' })
  id: string;

  /** Not a field: the edition that this activity lives on. */
  editionId: string;

  @Field(() => ActivityKindEnum, { description: 'What kind of taking part it is' })
  kind: ActivityKind;

  @Field(() => String, { description: 'Name in addresses, unique within the edition' })
  slug: string;

  @Field(() => String, { description: 'What the activity is called' })
  title: string;

  @Field(() => String, { description: 'What is asked of people, in a few sentences' })
  intro: string;

  @Field(() => Int, { description: 'Counted up by each change of its words' })
  version: number;

  @Field(() => [InteractionEnum], { description: 'What an activity of its kind can allow at all' })
  interactions: readonly Interaction[];
}

export function presentActivity(activity: ActivitySummary): ActivityType {
  const { id, editionId, kind, slug, title, intro, version } = activity;
  const interactions = interactionsOf(kind);
  const fields = { id, editionId, kind, slug, title, intro, version, interactions };
  return Object.assign(new ActivityType(), fields);
}

export function presentCell({ phaseId, interaction }: GridCell): GridCellType {
  return Object.assign(new GridCellType(), { phaseId, interaction });
}

/** One moment for each interaction, open or not. */
export function presentMoments(calendar: ActivityCalendar | undefined): InteractionMomentType[] {
  return INTERACTIONS.map((interaction) => {
    const { isOpen, opensAt, closesAt } = opennessOf(calendar, interaction);
    const fields = { interaction, isOpen, opensAt, closesAt };
    return Object.assign(new InteractionMomentType(), fields);
  });
}
