import { forward, object, partialCheck, picklist, pipe, string, transform } from 'valibot';
import { ROLES, type Role } from '../permissions/permissions.js';
import { fault } from './fault.js';
import { emailSchema } from './sign-in.schema.js';

const NAMES = Object.keys(ROLES) as [Role, ...Role[]];

/** Who gets which role in an edition: a partner in one territory of it, everybody else in all of it. */
export const roleGrantSchema = pipe(
  object({ ...emailSchema.entries, role: picklist(NAMES), territoryCode: string() }),
  forward(
    partialCheck(
      [['role'], ['territoryCode']],
      ({ role, territoryCode }) => role !== 'PARTNER_ORGANIZER' || territoryCode !== '',
      fault('REQUIRED'),
    ),
    ['territoryCode'],
  ),
  transform(({ territoryCode, ...grant }) => ({
    ...grant,
    territoryCode: grant.role === 'PARTNER_ORGANIZER' ? territoryCode : null,
  })),
);
