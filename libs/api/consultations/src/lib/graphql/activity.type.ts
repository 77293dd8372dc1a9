import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { INTERACTIONS, type Interaction } from '@voix/domain-phase-calendar';
import type { ActivitySummary } from '../domain/activity.js';
import { opennessOf, type ActivityCalendar } from '../domain/openness.js';

const InteractionEnum = Object.fromEntries(
  INTERACTIONS.map((interaction) => [interaction, interaction]),
);

registerEnumType(InteractionEnum, {
  name: 'Interaction',
  description: 'What people may do in an activity, opened and closed by phases',
  valuesMap: {
    SUBMIT: { description: 'Propose' },
    ARGUE: { description: 'Give reasons for or against' },
    VOTE: { description: 'Vote' },
    SEE_RESULTS: { description: 'See how the votes stand' },
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

@ObjectType('Activity', { description: 'A way of taking part in an edition' })
export class ActivityType {
  @Field(() => ID, { description: 'Stable identifier' })
  id: string;

  /** Not a field: the edition that this activity lives on. */
  editionId: string;

  @Field(() => String, { description: 'Name in addresses, unique within the edition' })
  slug: string;

  @Field(() => String, { description: 'What the activity is called' })
  title: string;

  @Field(() => String, { description: 'What is asked of people, in a few sentences' })
  intro: string;
}

export function presentActivity({
  id,
  editionId,
  slug,
  title,
  intro,
}: ActivitySummary): ActivityType {
  return Object.assign(new ActivityType(), { id, editionId, slug, title, intro });
}

/** One moment for each interaction, open or not. */
export function presentMoments(calendar: ActivityCalendar | undefined): InteractionMomentType[] {
  return INTERACTIONS.map((interaction) => {
    const { isOpen, opensAt, closesAt } = opennessOf(calendar, interaction);
    const fields = { interaction, isOpen, opensAt, closesAt };
    return Object.assign(new InteractionMomentType(), fields);
  });
}
