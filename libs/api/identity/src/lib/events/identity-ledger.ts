import type { LedgerEntry } from '@voix/api-audit';
import type { Role, Scope } from '@voix/contracts/permissions';

/** Roles hold on the platform or across it: their entries belong to no edition. */
const PLATFORM_LEDGER = 0;

interface RoleOfAccount {
  readonly assignmentId: string;
  readonly accountId: string;
  readonly role: Role;
  readonly scope: Scope;
}

/** An account got a role. Without a granter, the command line gave it. */
export function roleGrantedEntry(
  assignment: RoleOfAccount,
  grantedByAccountId: string | null,
): LedgerEntry {
  return {
    kind: 'identity.role_granted',
    editionRef: PLATFORM_LEDGER,
    fields: { ...written(assignment), grantedBy: grantedByAccountId },
  };
}

/** An account lost a role. Without a revoker, the command line took it. */
export function roleRevokedEntry(
  assignment: RoleOfAccount,
  revokedByAccountId: string | null,
): LedgerEntry {
  return {
    kind: 'identity.role_revoked',
    editionRef: PLATFORM_LEDGER,
    fields: { ...written(assignment), revokedBy: revokedByAccountId },
  };
}

/** Whoever runs the platform took away all that an account passed the second factor with. */
export function secondFactorResetEntry(accountId: string): LedgerEntry {
  return {
    kind: 'identity.second_factor_reset',
    editionRef: PLATFORM_LEDGER,
    fields: { account: accountId },
  };
}

function written({ assignmentId, accountId, role, scope }: RoleOfAccount): LedgerEntry['fields'] {
  return {
    assignment: assignmentId,
    account: accountId,
    role,
    scope: scope.kind === 'PLATFORM' ? scope.kind : scope.editionId,
    ...(scope.kind === 'TERRITORY' && { territory: scope.territoryCode }),
  };
}

/** A person had their data erased, or had not come for too long. The participant names nobody from then on. */
export function dataErasedEntry(participantId: string, texts: string, cause: string): LedgerEntry {
  return {
    kind: 'identity.data_erased',
    editionRef: PLATFORM_LEDGER,
    fields: { participant: participantId, texts, cause },
  };
}
