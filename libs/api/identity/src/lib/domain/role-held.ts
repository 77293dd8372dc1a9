import { DomainError } from '@voix/domain-kernel';

/** Someone answers for acts of this role: it is given back before the account goes. */
export class RoleHeld extends DomainError<'ROLE_HELD'> {
  constructor() {
    super('ROLE_HELD');
  }
}
