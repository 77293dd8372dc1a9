import { ObjectType } from '@nestjs/graphql';
import { UserErrorType } from '@voix/api-platform/graphql';

@ObjectType('EditionStateMismatchError', {
  implements: () => UserErrorType,
  description: 'The edition is in a state that does not allow this',
})
export class EditionStateMismatchErrorType extends UserErrorType {}
