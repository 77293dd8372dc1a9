import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import type { ClusterHome } from './cluster-home.js';
import { secretsLost } from './operator-messages.js';

/** Passwords of the two database roles, made once and kept beside the data, readable by our own account alone. */
export interface ClusterSecrets {
  /** Of the superuser that owns the schema and runs migrations. */
  readonly owner: string;
  /** Of the role under which the application signs in. */
  readonly application: string;
}

/** Written before the cluster exists: a start cut short never leaves data without their password. */
export async function makeSecrets(home: ClusterHome): Promise<ClusterSecrets> {
  const secrets: ClusterSecrets = { owner: newPassword(), application: newPassword() };
  const draft = `${home.secrets}.new`;
  await writeFile(draft, JSON.stringify(secrets), { mode: 0o600, flush: true });
  await rename(draft, home.secrets);
  return secrets;
}

export async function readSecrets(home: ClusterHome): Promise<ClusterSecrets> {
  try {
    const read: unknown = JSON.parse(await readFile(home.secrets, 'utf8'));
    if (typeof read === 'object' && read !== null && 'owner' in read && 'application' in read) {
      return { owner: String(read.owner), application: String(read.application) };
    }
  } catch {
    // Missing, closed to us or cut off: the same remedy for the operator.
  }
  throw secretsLost(home.folder, home.secrets);
}

const newPassword = (): string => randomBytes(24).toString('base64url');
