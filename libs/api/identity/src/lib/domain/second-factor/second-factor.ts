import type { Actor, RoleGrant } from '@voix/api-platform/request-context';
import { DomainError } from '@voix/domain-kernel';

/** Wrong codes in a row before none is looked at any more, until the window is over. */
export const MAX_SECOND_FACTOR_ATTEMPTS = 10;
export const ATTEMPTS_WINDOW_MINUTES = 60;

/** What an account has to pass the second factor with, and whether anything depends on it. */
export interface FactorsHeld {
  readonly holdsRole: boolean;
  readonly passkeyCount: number;
  readonly hasAuthenticator: boolean;
}

/** What its owner is shown besides their passkeys. */
export interface FactorsShown {
  readonly authenticatorAddedAt: Date | null;
  readonly recoveryCodesLeft: number;
}

type SecondFactorFailure = 'SECOND_FACTOR_CODE_INVALID' | 'SECOND_FACTOR_LOCKED';

/** The code does not pass, or none is looked at for now. */
export class SecondFactorFailed extends DomainError<SecondFactorFailure> {}

/** What a set-up began with is too old, or belongs to another session. */
export class SecondFactorSetupExpired extends DomainError<'SECOND_FACTOR_SETUP_EXPIRED'> {
  constructor() {
    super('SECOND_FACTOR_SETUP_EXPIRED');
  }
}

/** Whoever holds a role keeps at least one way to pass the second factor. */
export class LastSecondFactor extends DomainError<'LAST_SECOND_FACTOR'> {
  constructor() {
    super('LAST_SECOND_FACTOR');
  }
}

/** The roles of a session: in force once it has passed the second factor, held back until then. */
export function rolesOf(
  held: readonly RoleGrant[],
  secondFactorAt: Date | null,
): Pick<Actor, 'grants' | 'grantsAwaitingSecondFactor' | 'secondFactorAt'> {
  const isPassed = secondFactorAt !== null;
  return {
    grants: isPassed ? held : [],
    grantsAwaitingSecondFactor: isPassed ? [] : held,
    secondFactorAt,
  };
}

export function hasFactor({ passkeyCount, hasAuthenticator }: FactorsHeld): boolean {
  return passkeyCount > 0 || hasAuthenticator;
}

/**
 * Whether this session may add or remove what the account passes with. Where a role depends on it, whoever reads the
 * mail of its holder must not be able to add a key of their own; the first one has nothing to be asked for.
 */
export function mayChangeFactors(held: FactorsHeld, isPassed: boolean): boolean {
  return isPassed || !held.holdsRole || !hasFactor(held);
}

/** Whether removing one would leave the holder of a role without any. */
export function isLastFactor({ holdsRole, passkeyCount, hasAuthenticator }: FactorsHeld): boolean {
  return holdsRole && passkeyCount + Number(hasAuthenticator) <= 1;
}
