import { registerEnumType } from '@nestjs/graphql';
import { ROLES } from '@voix/contracts/permissions';

export const RoleEnum = Object.fromEntries(Object.keys(ROLES).map((role) => [role, role]));

registerEnumType(RoleEnum, {
  name: 'Role',
  description: 'A set of rights that somebody holds on the platform or in one edition',
  valuesMap: {
    ADMINISTRATOR: { description: 'Sets up editions, imports, and says who holds roles' },
    MODERATOR: { description: 'Looks after what people write' },
    PARTNER_ORGANIZER: { description: 'Runs events in one territory of an edition' },
    ORGANIZER: { description: 'Sets up editions and imports' },
  },
});
