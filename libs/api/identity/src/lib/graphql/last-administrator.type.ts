import { ObjectType } from '@nestjs/graphql';
import { UserErrorType } from '@voix/api-platform/graphql';

@ObjectType('LastAdministratorError', {
  implements: () => UserErrorType,
  description: 'Nobody else administers the platform: give the role to someone else first',
})
export class LastAdministratorErrorType extends UserErrorType {}
