import { randomUUID } from 'node:crypto';
import {
  access,
  chmod,
  chown,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { isLocked } from './directory-lock.js';
import { diskFull, missing, unreachable } from './operator-messages.js';
import { type ServerAccount, canEnter, chooseAccount } from './server-account.js';
import { temporaryFolders } from './temporary-folders.js';

/** The files of one embedded database. */
export interface ClusterHome {
  readonly folder: string;
  /** PostgreSQL's own data directory: closed, owned by the account that runs the server. */
  readonly data: string;
  readonly log: string;
  readonly secrets: string;
}

const POINTER = 'moved-to';
const TEST_PREFIX = 'voix-test-postgres-';

const homeIn = (folder: string): ClusterHome => ({
  folder,
  data: join(folder, 'data'),
  log: join(folder, 'postgres.log'),
  secrets: join(folder, 'passwords.json'),
});

/** A home and the account that can enter it. */
export interface AccessibleHome {
  readonly home: ClusterHome;
  readonly account: ServerAccount | undefined;
}

/**
 * The wanted folder, when the server's account can reach it. Otherwise (a clone below /root) the data live in a system
 * folder and the wanted one holds a pointer to it: deleting the wanted folder still means starting afresh.
 */
export async function openHome(wanted: string): Promise<AccessibleHome> {
  const folder = resolve(wanted);
  const pointer = join(folder, POINTER);
  try {
    // Not mode 0700: with `recursive` it would close the parents to the server's account too.
    await mkdir(folder, { recursive: true, mode: 0o755 });
    const moved = await readFile(pointer, 'utf8').catch(() => undefined);
    const home = homeIn(moved?.trim() ?? folder);
    if (moved !== undefined && !(await exists(home.folder))) throw missing(home.folder, pointer);
    const account = await chooseAccount(home.data);
    if (await canEnter(home.folder, account)) return { home, account };
    if (await exists(home.data)) {
      throw unreachable(home.folder, 'le compte qui fait tourner PostgreSQL ne peut pas y entrer');
    }
    return { home: await moveHome(pointer, account), account };
  } catch (error) {
    throw folderProblem(folder, error);
  }
}

async function moveHome(pointer: string, account: ServerAccount | undefined): Promise<ClusterHome> {
  const name = `voix-${randomUUID()}`;
  // /var/lib first: many systems empty /var/tmp of files untouched for a month.
  for (const parent of ['/var/lib', '/var/tmp']) {
    const folder = join(parent, name);
    const made = await mkdir(folder, { mode: 0o755 }).then(
      () => true,
      () => false,
    );
    if (!made) continue;
    if (await canEnter(folder, account)) {
      await writeFile(pointer, `${folder}\n`);
      return homeIn(folder);
    }
    await rm(folder, { recursive: true });
  }
  throw unreachable(
    dirname(pointer),
    'le compte qui fait tourner PostgreSQL ne peut y entrer, ni dans /var/lib',
  );
}

/** A folder for one run of tests, removed when the server stops; those that killed runs left behind go first. */
export async function temporaryHome(): Promise<AccessibleHome> {
  const account = await chooseAccount(undefined);
  for (const parent of temporaryFolders()) {
    const folder = await mkdtemp(join(parent, TEST_PREFIX)).catch(() => undefined);
    if (folder === undefined) continue;
    await chmod(folder, 0o755);
    if (await canEnter(folder, account)) {
      await removeAbandonedHomes(parent, folder);
      return { home: homeIn(folder), account };
    }
    await rm(folder, { recursive: true });
  }
  throw unreachable(temporaryFolders().join(', '), 'aucun dossier temporaire utilisable');
}

/** Young folders are spared: their owner may not have taken its lock yet. */
async function removeAbandonedHomes(parent: string, own: string): Promise<void> {
  const names = (await readdir(parent)).filter((name) => name.startsWith(TEST_PREFIX));
  for (const folder of names.map((name) => join(parent, name))) {
    const found = await stat(folder).catch(() => undefined);
    const isMine = found !== undefined && found.uid === process.getuid?.();
    if (
      folder === own ||
      !isMine ||
      Date.now() - found.mtimeMs < 60_000 ||
      (await isLocked(folder))
    ) {
      continue;
    }
    await rm(folder, { recursive: true, force: true });
  }
}

/** Gives a file or an empty folder to the account that runs the server. */
export async function giveTo(path: string, account: ServerAccount | undefined): Promise<void> {
  if (account !== undefined) await chown(path, account.uid, account.gid);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'droits insuffisants',
  EPERM: 'droits insuffisants',
  EROFS: 'ce disque est en lecture seule',
  // Node answers so when it creates a path on a read-only disk.
  ENOENT: 'ce chemin ne peut pas être créé',
  ENOTDIR: 'un fichier porte ce nom',
  EEXIST: 'un fichier porte ce nom',
};

/** Turns what the file system refuses into a sentence for the operator; leaves other errors alone. */
export function folderProblem(folder: string, error: unknown): unknown {
  if (!isSystemError(error)) return error;
  const { code = '' } = error;
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(folder);
  return unreachable(folder, REASONS[code] ?? error.message);
}

/** By its shape: an error of the file system may come from another realm, where `instanceof Error` fails. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return typeof error === 'object' && error !== null && 'syscall' in error;
}
