import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CharterDraft, CharterRules, CharterSummary } from '../domain/charter.js';

@ObjectType('CharterRules', {
  description:
    'The numbers of the charter: limits that the software applies, and what the organiser promises',
})
export class CharterRulesType implements CharterRules {
  @Field(() => Boolean, { description: 'Whether one may take part without an account' })
  guestParticipationAllowed: boolean;

  @Field(() => Int, {
    description: 'Longest title of a proposal, in characters as people count them',
  })
  proposalTitleMaxLength: number;

  @Field(() => Int, {
    description: 'Longest text of a proposal, in characters as people count them',
  })
  proposalBodyMaxLength: number;

  @Field(() => Int, {
    description: 'How many votes each proposal should have received before the contribution ends',
  })
  exposureMinimum: number;

  @Field(() => Float, {
    description: 'Share of a group, in percent, above which the report must carry its position',
  })
  minorityFloorPercent: number;

  @Field(() => Int, { description: 'Days that institutions have to answer' })
  answerDelayDays: number;
}

@ObjectType('Charter', { description: 'What organisers and participants owe one another' })
export class CharterType {
  @Field(() => ID, { description: 'Stable identifier of this version' })
  id: string;

  @Field(() => Int, { description: 'Number of this version, from 1' })
  version: number;

  @Field(() => String, { description: 'The text, in Markdown' })
  body: string;

  @Field(() => Date, {
    nullable: true,
    description: 'Since when this version holds; absent while it is a draft',
  })
  adoptedAt: Date | null;

  @Field(() => CharterRulesType, { description: 'The numbers in it' })
  rules: CharterRulesType;
}

export function presentCharter({
  id,
  version,
  body,
  adoptedAt,
  rules,
}: CharterSummary): CharterType {
  const presentedRules = Object.assign(new CharterRulesType(), rules);
  return Object.assign(new CharterType(), { id, version, body, adoptedAt, rules: presentedRules });
}

/** What is being written, as those see it who prepare an edition that has no charter in force yet. */
export function presentCharterDraft({ editionId, body, rules }: CharterDraft): CharterType {
  const presentedRules = Object.assign(new CharterRulesType(), rules);
  const fields = { id: editionId, version: 1, body, adoptedAt: null, rules: presentedRules };
  return Object.assign(new CharterType(), fields);
}
