import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { DatePrecision } from '@voix/domain-phase-calendar';
import {
  PHASE_CHANGE_KINDS,
  type PhaseChange,
  type PhaseChangeKind,
  type WrittenDates,
} from '../domain/phase-change.js';
import { DatePrecisionEnum } from './phase.type.js';

const PhaseChangeKindEnum = Object.fromEntries(PHASE_CHANGE_KINDS.map((kind) => [kind, kind]));

registerEnumType(PhaseChangeKindEnum, {
  name: 'PhaseChangeKind',
  description: 'What happened to a phase that everybody knew of',
  valuesMap: {
    ADDED: { description: 'It was added' },
    CLOSED: { description: 'It was ended by hand' },
    MOVED: { description: 'It was given other dates' },
    OPENED: { description: 'It was begun by hand' },
    REMOVED: { description: 'It was taken out' },
  },
});

@ObjectType('AnnouncedDates', { description: 'Dates of a phase, as they were told' })
export class AnnouncedDatesType {
  @Field(() => Date, { description: 'The start' })
  startsAt: Date;

  @Field(() => DatePrecisionEnum, { description: 'How exactly the start was known' })
  startsPrecision: DatePrecision;

  @Field(() => Date, { nullable: true, description: 'The end; absent when none was foreseen' })
  endsAt: Date | null;

  @Field(() => DatePrecisionEnum, { description: 'How exactly the end was known' })
  endsPrecision: DatePrecision;
}

@ObjectType('PhaseChange', { description: 'A change of an announced calendar, and why' })
export class PhaseChangeType {
  @Field(() => ID, { description: 'Stable identifier' })
  id: string;

  @Field(() => String, { description: 'What the phase was called then' })
  phaseTitle: string;

  @Field(() => PhaseChangeKindEnum, { description: 'What happened' })
  kind: PhaseChangeKind;

  @Field(() => AnnouncedDatesType, {
    nullable: true,
    description: 'What had been announced; absent for a phase that was added',
  })
  before: AnnouncedDatesType | null;

  @Field(() => AnnouncedDatesType, {
    nullable: true,
    description: 'What holds since then; absent for a phase that was removed',
  })
  after: AnnouncedDatesType | null;

  @Field(() => String, { description: 'Why, in the words of the organiser' })
  reason: string;

  @Field(() => Date, { description: 'When' })
  changedAt: Date;
}

export function presentPhaseChange(change: PhaseChange): PhaseChangeType {
  const { id, phaseTitle, kind, reason, changedAt } = change;
  const before = presentDates(change.datesBefore);
  const after = presentDates(change.datesAfter);
  const fields = { id, phaseTitle, kind, before, after, reason, changedAt };
  return Object.assign(new PhaseChangeType(), fields);
}

function presentDates(dates: WrittenDates | null): AnnouncedDatesType | null {
  if (dates === null) return null;
  const endsAt = dates.endsAt === null ? null : new Date(dates.endsAt);
  const instants = { startsAt: new Date(dates.startsAt), endsAt };
  return Object.assign(new AnnouncedDatesType(), dates, instants);
}
