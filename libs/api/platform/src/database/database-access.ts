/** The role under which the server works. The first migration makes it, with no way to sign in. */
export const APPLICATION_ROLE = 'voix_app';

/** How long a statement may run, and a transaction be forgotten. */
export const APPLICATION_SETTINGS = {
  statement_timeout: '15s',
  idle_in_transaction_session_timeout: '10s',
} as const;

/** The two ways into one database. */
export interface DatabaseAccess {
  /** For the owner of the schema: migrations, the job queue, what listens. */
  readonly ownerUrl: string;
  /** For everything that answers people: all that a hole in the server can reach. */
  readonly applicationUrl: string;
}

/** Whether an address signs in with the application's own role. */
export function signsInAsApplication(url: string): boolean {
  return decodeURIComponent(new URL(url).username) === APPLICATION_ROLE;
}

/**
 * For an owner's account alone: its sessions take the application's role as they begin. They could take their own back
 * (docs/security/threat-model.md), which a sign-in of the role's own cannot.
 */
export function underApplicationRole(ownerUrl: string): string {
  const settings = Object.entries({ role: APPLICATION_ROLE, ...APPLICATION_SETTINGS });
  const url = new URL(ownerUrl);
  url.searchParams.set('options', settings.map(([name, value]) => `-c ${name}=${value}`).join(' '));
  return url.href;
}
