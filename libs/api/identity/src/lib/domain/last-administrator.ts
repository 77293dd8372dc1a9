import type { Role, Scope } from '@voix/contracts/permissions';
import { DomainError } from '@voix/domain-kernel';

/** Nobody else administers the platform: without this person, nobody could give roles any more. */
export class LastAdministrator extends DomainError<'LAST_ADMINISTRATOR'> {
  constructor() {
    super('LAST_ADMINISTRATOR');
  }
}

/** Whether a role makes its holder one of those who administer the whole platform. */
export function administersPlatform(role: Role, scope: Scope): boolean {
  return role === 'ADMINISTRATOR' && scope.kind === 'PLATFORM';
}

/** Whether an account is the only one of those that administer the platform. */
export function isLastAdministrator(
  accountId: string,
  administratorIds: readonly string[],
): boolean {
  return administratorIds.length === 1 && administratorIds[0] === accountId;
}
