import { Field, ID, InputType } from '@nestjs/graphql';
import type { DatePrecision, PhaseKind } from '@voix/domain-phase-calendar';
import { DatePrecisionEnum, PhaseKindEnum } from './phase.type.js';

const REASON = 'Why, in a line that everybody reads; it may be empty for a draft';

@InputType('PhaseDatesInput', {
  description:
    'When a phase is. Of an approximate start, any instant of its period will do; of an approximate end, the first one after it',
})
export class PhaseDatesInput {
  @Field(() => Date, { description: 'The start' })
  startsAt: Date;

  @Field(() => DatePrecisionEnum, { description: 'How exactly the start is known' })
  startsPrecision: DatePrecision;

  @Field(() => Date, { nullable: true, description: 'The end; absent when none is foreseen' })
  endsAt: Date | null;

  @Field(() => DatePrecisionEnum, { description: 'How exactly the end is known' })
  endsPrecision: DatePrecision;
}

@InputType('AddPhaseInput', { description: 'A new phase' })
export class AddPhaseInput {
  @Field(() => ID, { description: 'The edition it belongs to' })
  editionId: string;

  @Field(() => PhaseKindEnum, { description: 'What it is for' })
  kind: PhaseKind;

  @Field(() => String, { description: 'What people will call it' })
  title: string;

  @Field(() => PhaseDatesInput, { description: 'When it is' })
  dates: PhaseDatesInput;

  @Field(() => String, { description: REASON })
  reason: string;

  @Field(() => ID, { description: 'A UUID, new for each addition and kept for each retry of it' })
  idempotencyKey: string;
}

@InputType('RenamePhaseInput', { description: 'Another name for a phase' })
export class RenamePhaseInput {
  @Field(() => ID, { description: 'The phase' })
  phaseId: string;

  @Field(() => String, { description: 'The new name' })
  title: string;

  @Field(() => String, { description: 'The name that was seen: another one is a conflict' })
  expectedTitle: string;
}

@InputType('ChangePhaseDatesInput', { description: 'Other dates for a phase' })
export class ChangePhaseDatesInput {
  @Field(() => ID, { description: 'The phase' })
  phaseId: string;

  @Field(() => PhaseDatesInput, { description: 'The dates that were seen: others are a conflict' })
  expected: PhaseDatesInput;

  @Field(() => PhaseDatesInput, { description: 'The new dates' })
  dates: PhaseDatesInput;

  @Field(() => String, { description: REASON })
  reason: string;
}

@InputType('OpenPhaseInput', { description: 'A phase to begin now' })
export class OpenPhaseInput {
  @Field(() => ID, { description: 'The phase' })
  phaseId: string;

  @Field(() => String, { description: REASON })
  reason: string;
}

@InputType('ClosePhaseInput', { description: 'A phase to end now' })
export class ClosePhaseInput {
  @Field(() => ID, { description: 'The phase' })
  phaseId: string;

  @Field(() => String, { description: REASON })
  reason: string;
}

@InputType('RemovePhaseInput', { description: 'A phase to take out of the calendar' })
export class RemovePhaseInput {
  @Field(() => ID, { description: 'The phase' })
  phaseId: string;

  @Field(() => String, { description: REASON })
  reason: string;
}
