import { Field, ObjectType } from '@nestjs/graphql';
import { UserErrorType } from '@voix/api-platform/graphql';
import { ProposalVersionType } from './proposal-version.type.js';

@ObjectType('EditConflictError', {
  implements: () => UserErrorType,
  description: 'The text changed since it was opened',
})
export class EditConflictErrorType extends UserErrorType {
  @Field(() => ProposalVersionType, { description: 'What it says now' })
  currentVersion: ProposalVersionType;
}

@ObjectType('ProposalNotOpenError', {
  implements: () => UserErrorType,
  description: 'The proposal was withdrawn, refused or merged',
})
export class ProposalNotOpenErrorType extends UserErrorType {}
