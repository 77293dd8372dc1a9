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

/** The person whom a change concerns. Every fault is listed: an address that is none, an edition that cannot be. */
export function readRoleHolder({
  email,
  scope,
}: RoleChange): Result<EmailAddress, ValidationFailed> {
  const issues: ValidationIssue[] = [];
  const address = parseEmail(email);
  if (address === undefined) issues.push({ path: 'email', code: 'INVALID_EMAIL' });
  if (scope.kind === 'EDITION' && !isUuid(scope.editionId))
    issues.push({ path: 'editionId', code: 'INVALID_VALUE' });
  return address === undefined || issues.length > 0
    ? err(new ValidationFailed(issues))
    : ok(address);
}
