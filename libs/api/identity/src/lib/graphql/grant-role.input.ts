import { InputType } from '@nestjs/graphql';
import { RolePlaceInput } from './role-place.js';

@InputType('GrantRoleInput', { description: 'Who is to get which role, and where' })
export class GrantRoleInput extends RolePlaceInput {}
