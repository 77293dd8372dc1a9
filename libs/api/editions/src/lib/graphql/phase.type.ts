import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  DATE_PRECISIONS,
  PHASE_KINDS,
  type DatePrecision,
  type PhaseKind,
} from '@voix/domain-phase-calendar';
import { PHASE_STATES, type PhaseState, type PhaseSummary } from '../domain/phase.js';

export const PhaseKindEnum = Object.fromEntries(PHASE_KINDS.map((kind) => [kind, kind]));
export const DatePrecisionEnum = Object.fromEntries(
  DATE_PRECISIONS.map((precision) => [precision, precision]),
);
const PhaseStateEnum = Object.fromEntries(PHASE_STATES.map((state) => [state, state]));

registerEnumType(PhaseKindEnum, {
  name: 'PhaseKind',
  description: 'What a phase of an edition is for',
  valuesMap: {
    PREPARATION: { description: 'The question, the charter and the information are made ready' },
    INFORMATION: { description: 'People find out' },
    CONTRIBUTION: { description: 'People propose, argue and vote' },
    DELIBERATION: { description: 'Panels and sessions work on what was said' },
    PRIORITISATION: { description: 'What matters most is chosen by formal ballots' },
    SYNTHESIS: { description: 'What was said is summed up, with the minorities in it' },
    RESTITUTION: { description: 'The report is published' },
    RESPONSES: { description: 'The organiser and the institutions answer' },
    FOLLOW_UP: { description: 'What was promised is followed' },
  },
});

registerEnumType(DatePrecisionEnum, {
  name: 'DatePrecision',
  description: 'How exactly a date is known',
  valuesMap: {
    EXACT: { description: 'To the instant' },
    MONTH: { description: 'By its month only' },
    QUARTER: { description: 'By its quarter only' },
    SEASON: { description: 'By its season only; spring is March to May' },
  },
});

registerEnumType(PhaseStateEnum, {
  name: 'PhaseState',
  description: 'How a phase stands to now',
  valuesMap: {
    COMING: { description: 'It has not begun' },
    CURRENT: { description: 'It has begun and is not over' },
    PAST: { description: 'It is over' },
  },
});

@ObjectType('Phase', { description: 'A stretch of time of an edition' })
export class PhaseType {
  @Field(() => ID, { description: 'Stable identifier' })
  id: string;

  @Field(() => PhaseKindEnum, { description: 'What it is for' })
  kind: PhaseKind;

  @Field(() => String, { description: 'What people call it' })
  title: string;

  @Field(() => Date, {
    description: 'The instant when it begins; of an approximate start, the first it can be',
  })
  startsAt: Date;

  @Field(() => DatePrecisionEnum, {
    description: 'How exactly the start is known; one that is not exact opens nothing by itself',
  })
  startsPrecision: DatePrecision;

  @Field(() => Date, {
    nullable: true,
    description: 'The instant when it is over; absent while no end is foreseen',
  })
  endsAt: Date | null;

  @Field(() => DatePrecisionEnum, { description: 'How exactly the end is known' })
  endsPrecision: DatePrecision;

  @Field(() => PhaseStateEnum, { description: 'Whether it has begun or is over, by the server' })
  state: PhaseState;
}

export function presentPhase(phase: PhaseSummary): PhaseType {
  const { id, kind, title, startsAt, startsPrecision, endsAt, endsPrecision, state } = phase;
  const fields = { id, kind, title, startsAt, startsPrecision, endsAt, endsPrecision, state };
  return Object.assign(new PhaseType(), fields);
}
