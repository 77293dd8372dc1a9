import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import {
  IdempotencyConflictErrorType,
  UserErrorType,
  ValidationFailedErrorType,
} from '@voix/api-platform/graphql';
import { EditionStateMismatchErrorType } from './edition-state-mismatch.type.js';
import { EditionType } from './edition.type.js';
import { PhaseType } from './phase.type.js';

@ObjectType('PhaseConflictError', {
  implements: () => UserErrorType,
  description: 'Somebody else moved or renamed the phase since it was read',
})
export class PhaseConflictErrorType extends UserErrorType {
  @Field(() => PhaseType, { description: 'What it is now' })
  currentPhase: PhaseType;
}

@ObjectType('PhaseInUseError', {
  implements: () => UserErrorType,
  description: 'An activity is open during the phase',
})
export class PhaseInUseErrorType extends UserErrorType {}

@ObjectType('PhaseHasBegunError', {
  implements: () => UserErrorType,
  description: 'The phase has begun: it is history',
})
export class PhaseHasBegunErrorType extends UserErrorType {}

/** A calendar is changed as a whole: whoever changes a phase reads all of them again. */
@ObjectType({ isAbstract: true })
abstract class CalendarChangedType {
  @Field(() => EditionType, { description: 'The edition with its calendar' })
  edition: EditionType;
}

@ObjectType('AddPhaseSuccess', { description: 'The phase is in the calendar' })
export class AddPhaseSuccessType extends CalendarChangedType {}

@ObjectType('RenamePhaseSuccess', { description: 'The phase has the new name' })
export class RenamePhaseSuccessType extends CalendarChangedType {}

@ObjectType('ChangePhaseDatesSuccess', { description: 'The phase has the new dates' })
export class ChangePhaseDatesSuccessType extends CalendarChangedType {}

@ObjectType('OpenPhaseSuccess', {
  description: 'The phase has begun, and the one before it is over',
})
export class OpenPhaseSuccessType extends CalendarChangedType {}

@ObjectType('ClosePhaseSuccess', { description: 'The phase is over' })
export class ClosePhaseSuccessType extends CalendarChangedType {}

@ObjectType('RemovePhaseSuccess', { description: 'The phase is gone' })
export class RemovePhaseSuccessType extends CalendarChangedType {}

export const AddPhaseResult = createUnionType({
  name: 'AddPhaseResult',
  types: () =>
    [
      AddPhaseSuccessType,
      EditionStateMismatchErrorType,
      IdempotencyConflictErrorType,
      ValidationFailedErrorType,
    ] as const,
});

export const RenamePhaseResult = createUnionType({
  name: 'RenamePhaseResult',
  types: () =>
    [
      RenamePhaseSuccessType,
      EditionStateMismatchErrorType,
      PhaseConflictErrorType,
      ValidationFailedErrorType,
    ] as const,
});

export const ChangePhaseDatesResult = createUnionType({
  name: 'ChangePhaseDatesResult',
  types: () =>
    [
      ChangePhaseDatesSuccessType,
      EditionStateMismatchErrorType,
      PhaseConflictErrorType,
      ValidationFailedErrorType,
    ] as const,
});

export const OpenPhaseResult = createUnionType({
  name: 'OpenPhaseResult',
  types: () =>
    [OpenPhaseSuccessType, EditionStateMismatchErrorType, ValidationFailedErrorType] as const,
});

export const ClosePhaseResult = createUnionType({
  name: 'ClosePhaseResult',
  types: () =>
    [ClosePhaseSuccessType, EditionStateMismatchErrorType, ValidationFailedErrorType] as const,
});

export const RemovePhaseResult = createUnionType({
  name: 'RemovePhaseResult',
  types: () =>
    [
      RemovePhaseSuccessType,
      EditionStateMismatchErrorType,
      PhaseHasBegunErrorType,
      PhaseInUseErrorType,
      ValidationFailedErrorType,
    ] as const,
});
