import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Role } from '@voix/contracts/permissions';
import type { RoleHolder } from '../application/role-holders.reader.js';
import { presentTerritory, TerritoryType } from './reference-data.types.js';
import { RoleEnum } from './role.type.js';

@ObjectType('RoleHolder', { description: 'A role that somebody holds somewhere' })
export class RoleHolderType {
  @Field(() => ID, { description: 'Stable identifier of what gave the role' })
  id: string;

  @Field(() => String, { description: 'Address with which the person signs in' })
  email: string;

  @Field(() => RoleEnum, { description: 'The role' })
  role: Role;

  @Field(() => ID, {
    nullable: true,
    description: 'The edition in which it holds; absent for a role on the whole platform',
  })
  editionId: string | null;

  @Field(() => TerritoryType, {
    nullable: true,
    description: 'The territory in which it holds; absent when it holds in all',
  })
  territory: TerritoryType | null;

  @Field(() => Date, { description: 'Since when' })
  grantedAt: Date;
}

export function presentRoleHolder({ territory, ...holder }: RoleHolder): RoleHolderType {
  const { id, email, role, editionId, grantedAt } = holder;
  const fields = { id, email, role, editionId, grantedAt };
  return Object.assign(new RoleHolderType(), {
    ...fields,
    territory: territory && presentTerritory(territory),
  });
}
