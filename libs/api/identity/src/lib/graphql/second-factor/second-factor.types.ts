import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { OwnSecondFactor } from '../../application/second-factor/second-factor.reader.js';
import type { OwnPasskey } from '../../domain/passkeys/passkey.js';

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

@ObjectType('SecondFactor', { description: 'How the person passes the second factor' })
export class SecondFactorType {
  @Field(() => Boolean, { description: 'Whether they hold a role, which asks for it' })
  isRequired: boolean;

  @Field(() => Boolean, { description: 'Whether this session has passed it' })
  isPassed: boolean;

  @Field(() => Date, {
    nullable: true,
    description: 'When their authenticator was set up; absent where there is none',
  })
  authenticatorAddedAt: Date | null;

  @Field(() => Int, { description: 'Recovery codes that were not used yet' })
  recoveryCodesLeft: number;

  @Field(() => [PasskeyType], { description: 'Their passkeys, the oldest first' })
  passkeys: PasskeyType[];
}

function presentPasskey({ id, name, isSynced, createdAt, lastUsedAt }: OwnPasskey): PasskeyType {
  return Object.assign(new PasskeyType(), { id, name, isSynced, createdAt, lastUsedAt });
}

export function presentSecondFactor(own: OwnSecondFactor): SecondFactorType {
  const { isRequired, isPassed, authenticatorAddedAt, recoveryCodesLeft } = own;
  return Object.assign(new SecondFactorType(), {
    isRequired,
    isPassed,
    authenticatorAddedAt,
    recoveryCodesLeft,
    passkeys: own.passkeys.map(presentPasskey),
  });
}
