import { Field, ID, ObjectType } from '@nestjs/graphql';
import { UserErrorType } from '@voix/api-platform/graphql';
import type { OfferedProvider } from '../../application/openid/identity.reader.js';
import type { OwnIdentity } from '../../domain/openid/identity.js';

@ObjectType('IdentityProvider', { description: 'Another service with which people may sign in' })
export class IdentityProviderType {
  @Field(() => ID, { description: 'Part of the address to which a sign-in is sent' })
  id: string;

  @Field(() => String, { description: 'Its name' })
  label: string;
}

@ObjectType('LinkedIdentity', {
  description: 'An identity of another service that opens the account of the person',
})
export class LinkedIdentityType {
  @Field(() => ID, { description: 'Id of the link' })
  id: string;

  @Field(() => IdentityProviderType, { description: 'The service' })
  provider: IdentityProviderType;

  @Field(() => Boolean, { description: 'Whether the service proved a profession of health' })
  isHealthProfessional: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'How sure the service says to be of who they are, in its own words, such as eidas1',
  })
  assuranceLevel: string | null;

  @Field(() => Date, { description: 'When it was linked' })
  linkedAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it last opened the account' })
  lastUsedAt: Date | null;
}

@ObjectType('IdentityLinkedElsewhereError', {
  implements: () => UserErrorType,
  description: 'Another account has this identity already',
})
export class IdentityLinkedElsewhereErrorType extends UserErrorType {}

export function presentProvider({ id, label }: OfferedProvider): IdentityProviderType {
  return Object.assign(new IdentityProviderType(), { id, label });
}

export function presentIdentity(
  { id, professionCode, assuranceLevel, linkedAt, lastUsedAt }: OwnIdentity,
  provider: OfferedProvider,
): LinkedIdentityType {
  return Object.assign(new LinkedIdentityType(), {
    id,
    provider: presentProvider(provider),
    isHealthProfessional: professionCode !== null,
    assuranceLevel,
    linkedAt,
    lastUsedAt,
  });
}
