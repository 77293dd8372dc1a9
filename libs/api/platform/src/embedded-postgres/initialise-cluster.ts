import { execFile } from 'node:child_process';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type ClusterHome, giveTo } from './cluster-home.js';
import { type ClusterSecrets, makeSecrets, readSecrets } from './cluster-secrets.js';
import { noAccount, otherVersion, startFailed, unreachable } from './operator-messages.js';
import type { PostgresBinaries } from './platform-binaries.js';
import { classifyFailure } from './classify-failure.js';
import { SERVER_ENVIRONMENT } from './server-environment.js';
import type { ServerAccount } from './server-account.js';

const run = promisify(execFile);

/** The superuser of the embedded cluster, owner of the schema. */
export const OWNER_ROLE = 'voix_owner';

export interface InitialiseOptions {
  readonly home: ClusterHome;
  readonly binaries: PostgresBinaries;
  readonly account: ServerAccount | undefined;
  /** Whether the new files must be on the disk before the start goes on. */
  readonly durable: boolean;
  readonly onInitialise: () => void;
}

/** Makes the cluster when there is none; otherwise checks that these binaries can read it. */
export async function initialiseCluster(options: InitialiseOptions): Promise<ClusterSecrets> {
  const { home, binaries } = options;
  const found = await clusterVersion(home);
  if (found === undefined) return createCluster(options);
  if (found !== binaries.major) throw otherVersion(home.folder, found, binaries.major);
  return readSecrets(home);
}

async function clusterVersion(home: ClusterHome): Promise<string | undefined> {
  try {
    return (await readFile(join(home.data, 'PG_VERSION'), 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw unreachable(home.data, 'il appartient à un autre compte');
  }
}

/** initdb works under a draft name: a start cut short is begun again, never continued. */
async function createCluster({
  home,
  binaries,
  account,
  durable,
  onInitialise,
}: InitialiseOptions): Promise<ClusterSecrets> {
  onInitialise();
  const secrets = await makeSecrets(home);
  const draft = `${home.data}.new`;
  const passwordFile = join(home.folder, 'initdb-password');
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  await giveTo(draft, account);
  await writeFile(passwordFile, secrets.owner, { mode: 0o600 });
  await giveTo(passwordFile, account);
  try {
    await run(binaries.initdb, initdbArguments(draft, passwordFile, durable), {
      cwd: '/',
      env: SERVER_ENVIRONMENT,
      ...account,
    });
    await rename(draft, home.data);
    return secrets;
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw initdbProblem(home, error);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

function initdbArguments(data: string, passwordFile: string, durable: boolean): string[] {
  const access = ['-U', OWNER_ROLE, '--pwfile', passwordFile, '-A', 'scram-sha-256'];
  const text = [
    '-E',
    'UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ];
  return ['-D', data, '-k', ...access, ...text, ...(durable ? [] : ['--no-sync'])];
}

function initdbProblem(home: ClusterHome, error: unknown): Error {
  const output = errorOutput(error);
  if (/could not look up effective user ID|cannot be run as root/.test(output)) {
    return noAccount(output.split('\n')[0] ?? '');
  }
  return classifyFailure(home, output) ?? startFailed(home.log, output, error);
}

/** What the child wrote on its error stream, which `execFile` hangs onto the error it rejects with. */
function errorOutput(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('stderr' in error)) return '';
  return typeof error.stderr === 'string' ? error.stderr.trim() : '';
}
