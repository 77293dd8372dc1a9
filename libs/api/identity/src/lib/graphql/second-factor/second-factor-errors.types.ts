import { ObjectType } from '@nestjs/graphql';
import { UserErrorType } from '@voix/api-platform/graphql';

@ObjectType('SecondFactorFailedError', {
  implements: () => UserErrorType,
  description: 'The code does not pass here and now; the message says what to do',
})
export class SecondFactorFailedErrorType extends UserErrorType {}

@ObjectType('LastSecondFactorError', {
  implements: () => UserErrorType,
  description: 'The role of the person asks for a second factor, and this is their only one',
})
export class LastSecondFactorErrorType extends UserErrorType {}

@ObjectType('PasskeyRefusedError', {
  implements: () => UserErrorType,
  description: 'The passkey was not accepted; the message says what to do',
})
export class PasskeyRefusedErrorType extends UserErrorType {}
