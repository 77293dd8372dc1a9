import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { SecondFactorState } from '../../application/second-factor/second-factor.reader.js';
import type { OwnPasskey } from '../../domain/passkeys/passkey.js';
import type { FactorsShown } from '../../domain/second-factor/second-factor.js';

@ObjectType('Passkey', { description: 'A key that a device of the person keeps' })
export class PasskeyType {
  @Field(() => ID, { description: 'Id of the passkey' })
  id: string;

  @Field(() => String, { description: 'How the person calls it' })
  name: string;

  @Field(() => Boolean, { description: 'Whether a service copies it to their other devices' })
  isSynced: boolean;

  @Field(() => Date, { description: 'When it was added' })
  createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it was last used' })
  lastUsedAt: Date | null;
}

@ObjectType('Authenticator', {
  description: 'An application that shows codes, and the paper for the day when it is lost',
})
export class AuthenticatorType {
  @Field(() => Date, {
    nullable: true,
    description: 'When the application was set up; absent where there is none',
  })
  addedAt: Date | null;

  @Field(() => Int, { description: 'Recovery codes that were not used yet' })
  recoveryCodesLeft: number;
}

@ObjectType('SecondFactor', { description: 'How the person passes the second factor' })
export class SecondFactorType {
  @Field(() => Boolean, { description: 'Whether they hold a role, which asks for it' })
  isRequired: boolean;

  @Field(() => Boolean, { description: 'Whether this session has passed it' })
  isPassed: boolean;
}

export function presentPasskey(passkey: OwnPasskey): PasskeyType {
  const { id, name, isSynced, createdAt, lastUsedAt } = passkey;
  return Object.assign(new PasskeyType(), { id, name, isSynced, createdAt, lastUsedAt });
}

export function presentAuthenticator(shown: FactorsShown): AuthenticatorType {
  const { authenticatorAddedAt: addedAt, recoveryCodesLeft } = shown;
  return Object.assign(new AuthenticatorType(), { addedAt, recoveryCodesLeft });
}

export function presentSecondFactor(state: SecondFactorState): SecondFactorType {
  const { isRequired, isPassed } = state;
  return Object.assign(new SecondFactorType(), { isRequired, isPassed });
}
