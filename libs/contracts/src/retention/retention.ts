/** How long one kind of thing about people is kept. */
export interface RetentionRule {
  readonly kind: string;
  /** Counted from the end of its use; null: as long as the edition is public, or until the person erases it. */
  readonly days: number | null;
  /** The nightly job that forgets it; null where nothing is forgotten by itself. */
  readonly job: string | null;
}

const FORGET_EXPIRED = 'identity.forget-expired';
const ERASE_INACTIVE = 'identity.erase-inactive-accounts';

/**
 * The retention table: the nightly jobs read their delays here, and the privacy page shows every line (its words are
 * `shell.retention-kind.<kind>` and `shell.retention-reason.<kind>`). What is promised is what is done.
 */
export const RETENTION = [
  { kind: 'SIGN_IN_REQUEST', days: 1, job: FORGET_EXPIRED },
  { kind: 'ENDED_SESSION', days: 30, job: FORGET_EXPIRED },
  // Three years without signing in: what the CNIL takes as the measure of an abandoned account.
  { kind: 'INACTIVE_ACCOUNT', days: 1_095, job: ERASE_INACTIVE },
  // Longer than any consultation runs, so that the mark still stops a second vote.
  { kind: 'ERASED_ADDRESS_MARK', days: 400, job: FORGET_EXPIRED },
  { kind: 'PUBLISHED_TEXT', days: null, job: null },
  { kind: 'VOTE', days: null, job: null },
] as const satisfies readonly RetentionRule[];

export type RetentionKind = (typeof RETENTION)[number]['kind'];

/** The kinds that a nightly job forgets. */
type ForgottenKind = Extract<(typeof RETENTION)[number], { readonly days: number }>['kind'];

/** After how many days a nightly job forgets a thing of this kind. */
export function retentionDays(kind: ForgottenKind): number {
  const rule = RETENTION.find((line) => line.kind === kind);
  if (rule?.days == null) throw new Error(`${kind} is kept without a term`);
  return rule.days;
}
