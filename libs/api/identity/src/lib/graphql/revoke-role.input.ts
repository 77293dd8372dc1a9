import { Field, ID, InputType } from '@nestjs/graphql';
import type { Role, Scope } from '@voix/contracts/permissions';
import { RoleEnum } from './role.type.js';

@InputType('RevokeRoleInput', { description: 'Who is to lose which role, and where' })
export class RevokeRoleInput {
  @Field(() => String, { description: 'Address with which the person signs in' })
  email: string;

  @Field(() => RoleEnum, { description: 'The role to take back' })
  role: Role;

  @Field(() => ID, {
    nullable: true,
    description: 'The edition in which they hold it; absent for a role on the whole platform',
  })
  editionId?: string | null;
}

/** Where the role is held. */
export function scopeOf({ editionId }: Pick<RevokeRoleInput, 'editionId'>): Scope {
  return editionId == null ? { kind: 'PLATFORM' } : { kind: 'EDITION', editionId };
}
