import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { locked } from './operator-messages.js';
import { processIdentity } from './process-identity.js';

const LOCK_FILE = 'owner.lock';

interface Owner {
  readonly pid: number;
  readonly identity: string;
}

export interface DirectoryLock {
  release(): Promise<void>;
}

/** One living process owns a data directory. A lock whose owner is dead is taken over. */
export async function lockDirectory(home: string): Promise<DirectoryLock> {
  const file = join(home, LOCK_FILE);
  const mine: Owner = { pid: process.pid, identity: `${await processIdentity(process.pid)}` };
  const content = JSON.stringify(mine);
  for (let attempt = 0; attempt < 5; attempt++) {
    if (await createOnce(file, content)) return { release: () => rm(file, { force: true }) };
    const found = await readFile(file, 'utf8').catch(() => undefined);
    if (found === undefined) continue;
    const owner = parseOwner(found);
    if (owner !== undefined && (await isAlive(owner))) {
      throw locked(home, `le processus ${owner.pid}`);
    }
    await removeStale(file, found);
  }
  throw locked(home, 'un autre démarrage en cours');
}

/** Whether a directory is held by a living process. */
export async function isLocked(home: string): Promise<boolean> {
  const found = await readFile(join(home, LOCK_FILE), 'utf8').catch(() => undefined);
  const owner = found === undefined ? undefined : parseOwner(found);
  return owner !== undefined && (await isAlive(owner));
}

/** Made by linking a finished file: a lock is never seen half written. */
async function createOnce(file: string, content: string): Promise<boolean> {
  const draft = `${file}.new-${process.pid}`;
  await writeFile(draft, content, { mode: 0o644 });
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/** Renames before removing: if another start replaced the lock meanwhile, what was moved is put back. */
async function removeStale(file: string, stale: string): Promise<void> {
  const aside = `${file}.${process.pid}`;
  try {
    await rename(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if ((await readFile(aside, 'utf8')) !== stale) {
    await link(aside, file).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
  await rm(aside, { force: true });
}

function parseOwner(content: string): Owner | undefined {
  try {
    const owner: unknown = JSON.parse(content);
    if (
      typeof owner !== 'object' ||
      owner === null ||
      !('pid' in owner) ||
      !('identity' in owner)
    ) {
      return undefined;
    }
    return { pid: Number(owner.pid), identity: String(owner.identity) };
  } catch {
    // Cut off by a crash or a full disk: nobody lives behind it.
    return undefined;
  }
}

async function isAlive(owner: Owner): Promise<boolean> {
  return (await processIdentity(owner.pid)) === owner.identity;
}
