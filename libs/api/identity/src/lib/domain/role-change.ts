import type { Role, Scope } from '@voix/contracts/permissions';
import {
  err,
  isUuid,
  ok,
  parseEmail,
  ValidationFailed,
  type EmailAddress,
  type Result,
  type ValidationIssue,
} from '@voix/domain-kernel';

/** A role that somebody is to get or to lose, in a scope. */
export interface RoleChange {
  readonly email: string;
  readonly role: Role;
  readonly scope: Scope;
}

/** Where a role can hold: a partner organises in one territory, everybody else in an edition or everywhere. */
export function mayHoldIn(role: Role, { kind }: Scope): boolean {
  return (role === 'PARTNER_ORGANIZER') === (kind === 'TERRITORY');
}

/** The person whom a change concerns. Every fault is listed: an address that is none, an edition that cannot be. */
export function readRoleHolder({
  email,
  role,
  scope,
}: RoleChange): Result<EmailAddress, ValidationFailed> {
  const issues: ValidationIssue[] = [];
  const address = parseEmail(email);
  if (address === undefined) issues.push({ path: 'email', code: 'INVALID_EMAIL' });
  if (scope.kind !== 'PLATFORM' && !isUuid(scope.editionId))
    issues.push({ path: 'editionId', code: 'INVALID_VALUE' });
  if (!mayHoldIn(role, scope))
    issues.push(
      scope.kind === 'TERRITORY'
        ? { path: 'territoryCode', code: 'INVALID_VALUE' }
        : { path: 'territoryCode', code: 'REQUIRED' },
    );
  return address === undefined || issues.length > 0
    ? err(new ValidationFailed(issues))
    : ok(address);
}
