import { domainEvent, type RecordedEvent } from '@voix/contracts/domain-events';
import type { Role } from '@voix/contracts/permissions';

export function signedIn(
  accountId: string,
  participantId: string,
): RecordedEvent<'identity.signed_in'> {
  return domainEvent('identity.signed_in', accountId, { accountId, participantId });
}

export function roleGranted(accountId: string, role: Role): RecordedEvent<'identity.role_granted'> {
  return domainEvent('identity.role_granted', accountId, { accountId, role });
}

export function roleRevoked(accountId: string, role: Role): RecordedEvent<'identity.role_revoked'> {
  return domainEvent('identity.role_revoked', accountId, { accountId, role });
}
