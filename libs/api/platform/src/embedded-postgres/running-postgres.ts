import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DatabaseAccess } from '../database/database-access.js';
import { openHome } from './cluster-home.js';
import { readSecrets } from './cluster-secrets.js';
import { clusterAccess } from './cluster-access.js';
import { isLocked } from './directory-lock.js';

/** `postmaster.pid` holds the port on its fourth line and, once ready, the state on its eighth. */
const PORT_LINE = 3;
const STATE_LINE = 7;

/**
 * The addresses of the server that another process of ours runs on this directory now, for commands that work beside
 * it; null when none does.
 */
export async function findRunningPostgres(
  directory: string,
  database: string,
): Promise<DatabaseAccess | null> {
  const { home } = await openHome(directory);
  if (!(await isLocked(home.folder))) return null;
  const content = await readFile(join(home.data, 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = content.split('\n').map((line) => line.trim());
  const port = Number(lines[PORT_LINE]);
  if (lines[STATE_LINE] !== 'ready' || !Number.isInteger(port)) return null;
  return clusterAccess(port, await readSecrets(home), database);
}
