import { ObjectType } from '@nestjs/graphql';
import { UserErrorType } from '@voix/api-platform/graphql';

@ObjectType('SignInFailedError', {
  implements: () => UserErrorType,
  description: 'The link or the code opens nothing here and now; the message says what to do',
})
export class SignInFailedErrorType extends UserErrorType {}
