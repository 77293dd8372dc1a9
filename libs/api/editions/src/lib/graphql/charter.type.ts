import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { MODERATION_MODES, type ModerationMode } from '@voix/contracts/validation';
import type { CharterDraft, CharterRules, CharterSummary } from '../domain/charter.js';

export const ModerationModeEnum = Object.fromEntries(MODERATION_MODES.map((mode) => [mode, mode]));

registerEnumType(ModerationModeEnum, {
  name: 'ModerationMode',
  description: 'When what people write is looked at',
  valuesMap: {
    A_POSTERIORI: { description: 'Once everybody can read it' },
    A_PRIORI: { description: 'Before anybody else can read it' },
  },
});

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

  @Field(() => ModerationModeEnum, { description: 'When what people write is looked at' })
  moderationMode: ModerationMode;
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

  @Field(() => String, {
    description: "What this version changed, in the organisers' words; empty for the first",
  })
  changeNote: string;
}

@ObjectType('CharterDraft', { description: 'The next version of a charter, while it is written' })
export class CharterDraftType {
  @Field(() => ID, { description: 'The identifier of the edition' })
  id: string;

  @Field(() => Int, { description: 'Counted up by each change; to be sent back with the next one' })
  revision: number;

  @Field(() => String, { description: 'The text, in Markdown' })
  body: string;

  @Field(() => CharterRulesType, { description: 'The numbers in it' })
  rules: CharterRulesType;

  @Field(() => Date, { description: 'When it was changed last' })
  changedAt: Date;
}

export function presentCharter({ rules, ...charter }: CharterSummary): CharterType {
  const { id, version, body, adoptedAt, changeNote } = charter;
  const fields = { id, version, body, adoptedAt, changeNote, rules: presentRules(rules) };
  return Object.assign(new CharterType(), fields);
}

/** What is being written, as those see it who prepare an edition that has no charter in force yet. */
export function presentCharterDraft({ editionId, body, rules }: CharterDraft): CharterType {
  const draft = { id: editionId, version: 1, body, adoptedAt: null, changeNote: '' };
  return Object.assign(new CharterType(), { ...draft, rules: presentRules(rules) });
}

/** What is being written, as those see it who write it. */
export function presentDraftedCharter({
  editionId,
  revision,
  body,
  rules,
  changedAt,
}: CharterDraft): CharterDraftType {
  const fields = { id: editionId, revision, body, changedAt, rules: presentRules(rules) };
  return Object.assign(new CharterDraftType(), fields);
}

function presentRules(rules: CharterRules): CharterRulesType {
  return Object.assign(new CharterRulesType(), rules);
}
