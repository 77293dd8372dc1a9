import { Field, InterfaceType, ObjectType } from '@nestjs/graphql';

/** What every failure that a person can act on says. */
@InterfaceType('UserError', { description: 'A failure that the person can act on' })
export abstract class UserErrorType {
  @Field(() => String, { description: 'One of the published error codes' })
  code: string;

  @Field(() => String, {
    description: 'What happened and what to do now, in the language of the request',
  })
  message: string;
}

@ObjectType('ValidationIssue', { description: 'What is wrong with one field' })
export class ValidationIssueType {
  @Field(() => String, { description: 'The field, as a dotted path inside the input' })
  path: string;

  @Field(() => String, { description: 'One of the published error codes' })
  code: string;

  @Field(() => String, { description: 'What to change, in the language of the request' })
  message: string;
}

@ObjectType('ValidationFailedError', {
  implements: () => UserErrorType,
  description: 'Some fields must be changed',
})
export class ValidationFailedErrorType extends UserErrorType {
  @Field(() => [ValidationIssueType], { description: 'Every fault, one a field and reason' })
  issues: ValidationIssueType[];
}

@ObjectType('PhaseClosedError', {
  implements: () => UserErrorType,
  description: 'This interaction is not open now',
})
export class PhaseClosedErrorType extends UserErrorType {
  @Field(() => Date, { nullable: true, description: 'When it opens, if that is known' })
  opensAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it closed, if it was open before' })
  closedAt: Date | null;
}

@ObjectType('NotEligibleError', {
  implements: () => UserErrorType,
  description: 'This person may not do this',
})
export class NotEligibleErrorType extends UserErrorType {}

@ObjectType('IdempotencyConflictError', {
  implements: () => UserErrorType,
  description: 'The client key was used before for something else',
})
export class IdempotencyConflictErrorType extends UserErrorType {}
