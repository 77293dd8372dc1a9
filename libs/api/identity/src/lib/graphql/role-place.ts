import { Field, ID, InputType } from '@nestjs/graphql';
import type { Role, Scope } from '@voix/contracts/permissions';
import { RoleEnum } from './role.type.js';

/** Who holds, or is to hold, which role, and where. */
@InputType({ isAbstract: true })
export abstract class RolePlaceInput {
  @Field(() => String, { description: 'Address with which the person signs in' })
  email: string;

  @Field(() => RoleEnum, { description: 'The role' })
  role: Role;

  @Field(() => ID, {
    nullable: true,
    description: 'The edition in which it holds; absent for a role on the whole platform',
  })
  editionId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The territory of the edition in which it holds, for a partner organiser alone',
  })
  territoryCode?: string | null;
}

/** Where the role holds. */
export function scopeOf({
  editionId,
  territoryCode,
}: Pick<RolePlaceInput, 'editionId' | 'territoryCode'>): Scope {
  if (editionId == null) return { kind: 'PLATFORM' };
  if (territoryCode == null) return { kind: 'EDITION', editionId };
  return { kind: 'TERRITORY', editionId, territoryCode };
}
