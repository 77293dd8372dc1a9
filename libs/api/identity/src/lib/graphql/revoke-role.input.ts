import { InputType } from '@nestjs/graphql';
import { RolePlaceInput } from './role-place.js';

@InputType('RevokeRoleInput', { description: 'Who is to lose which role, and where' })
export class RevokeRoleInput extends RolePlaceInput {}
