import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { ModerationMode } from '@voix/contracts/validation';
import type { CharterRules } from '../domain/charter.js';
import { ModerationModeEnum } from './charter.type.js';

@InputType('CharterRulesInput', { description: 'The numbers of a charter' })
export class CharterRulesInput implements CharterRules {
  @Field(() => Boolean, { description: 'Whether one may take part without an account' })
  guestParticipationAllowed: boolean;

  @Field(() => Int, { description: 'Longest title of a proposal' })
  proposalTitleMaxLength: number;

  @Field(() => Int, { description: 'Longest text of a proposal' })
  proposalBodyMaxLength: number;

  @Field(() => Int, { description: 'How many votes each proposal should receive' })
  exposureMinimum: number;

  @Field(() => Int, {
    description: 'Share of a group, in percent, above which the report must carry its position',
  })
  minorityFloorPercent: number;

  @Field(() => Int, { description: 'Days that institutions have to answer' })
  answerDelayDays: number;

  @Field(() => ModerationModeEnum, { description: 'When what people write is looked at' })
  moderationMode: ModerationMode;
}

@InputType('ChangeCharterDraftInput', { description: 'The next version of a charter' })
export class ChangeCharterDraftInput {
  @Field(() => ID, { description: 'Which edition' })
  editionId: string;

  @Field(() => Int, {
    description: 'The revision that was being changed; 0 when there was no draft',
  })
  expectedRevision: number;

  @Field(() => String, { description: 'The text, in Markdown' })
  body: string;

  @Field(() => CharterRulesInput, { description: 'The numbers in it' })
  rules: CharterRulesInput;
}

@InputType('AdoptCharterInput', { description: 'A draft that is to come into force' })
export class AdoptCharterInput {
  @Field(() => ID, { description: 'Which edition' })
  editionId: string;

  @Field(() => Int, { description: 'The revision of the draft that was read' })
  expectedRevision: number;

  @Field(() => String, {
    description: 'What it changes, in words that everybody reads; empty for the first version',
  })
  changeNote: string;

  @Field(() => ID, { description: 'A UUID, new for each adoption and kept for each retry of it' })
  idempotencyKey: string;
}

@InputType('DropCharterDraftInput', { description: 'A draft to give up' })
export class DropCharterDraftInput {
  @Field(() => ID, { description: 'Which edition' })
  editionId: string;

  @Field(() => Int, { description: 'The revision of the draft that was read' })
  expectedRevision: number;
}
