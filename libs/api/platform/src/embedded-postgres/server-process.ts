import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { classifyFailure } from './classify-failure.js';
import type { ClusterHome } from './cluster-home.js';
import { portTaken, startFailed } from './operator-messages.js';
import type { PostgresBinaries } from './platform-binaries.js';
import type { ServerAccount } from './server-account.js';
import { SERVER_ENVIRONMENT } from './server-environment.js';

const run = promisify(execFile);
const FAST_STOP_MS = 8_000;

export interface ServerProcessOptions {
  readonly home: ClusterHome;
  readonly binaries: PostgresBinaries;
  readonly account: ServerAccount | undefined;
  readonly settings: Record<string, string>;
  /** Called while a crashed database replays its log, which may take long. */
  readonly onRecovering: () => void;
}

/** Starts the server and waits until it takes connections; throws an EmbeddedPostgresError when it ends before. */
export async function startServerProcess(options: ServerProcessOptions): Promise<ChildProcess> {
  const { home, binaries, account, settings } = options;
  const log = await openLog(home);
  const arguments_ = [
    '-D',
    home.data,
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
  const [command, ...rest] = [...(await diesWithUs()), binaries.postgres, ...arguments_];
  const child = spawn(command ?? binaries.postgres, rest, {
    cwd: '/',
    env: SERVER_ENVIRONMENT,
    // Its own session: Ctrl-C in the terminal reaches us alone, and we stop the server after our last answer.
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
    ...account,
  });
  try {
    await Promise.race([readiness(options, child), endOf(child)]);
  } finally {
    await log.close();
  }
  if (hasEnded(child)) throw await startProblem(home, settings);
  return child;
}

/** Keeps the log of the previous life: that is where a crash is explained. */
async function openLog(home: ClusterHome) {
  await rename(home.log, `${home.log}.previous`).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  return open(home.log, 'w', 0o600);
}

let pdeathsig: Promise<readonly string[]> | undefined;

/** With util-linux, the kernel stops the server when we are killed; elsewhere the next start does it. */
function diesWithUs(): Promise<readonly string[]> {
  pdeathsig ??= run('setpriv', ['--pdeathsig', 'INT', '--', 'true'], {
    env: SERVER_ENVIRONMENT,
  }).then(
    () => ['setpriv', '--pdeathsig', 'INT', '--'],
    () => [],
  );
  return pdeathsig;
}

/** PostgreSQL writes its state into the eighth line of its own pid file, as `pg_ctl` reads it. */
async function readiness(
  { home, onRecovering }: ServerProcessOptions,
  child: ChildProcess,
): Promise<void> {
  const startedAt = Date.now();
  let isSlow = false;
  while (!hasEnded(child)) {
    const lines = (await readFile(join(home.data, 'postmaster.pid'), 'utf8').catch(() => '')).split(
      '\n',
    );
    if (Number(lines[0]) === child.pid && lines[7]?.trim() === 'ready') return;
    if (!isSlow && Date.now() - startedAt > 1_000) {
      isSlow = true;
      onRecovering();
    }
    await pause(20);
  }
}

async function endOf(child: ChildProcess): Promise<void> {
  await Promise.race([once(child, 'exit'), once(child, 'error')]).catch(() => undefined);
}

const hasEnded = (child: ChildProcess): boolean =>
  child.pid === undefined || child.exitCode !== null || child.signalCode !== null;

async function startProblem(home: ClusterHome, settings: Record<string, string>): Promise<Error> {
  const log = await readFile(home.log, 'utf8').catch(() => '');
  const lines = log.trim().split('\n').slice(-5).join('\n');
  if (/could not bind|Address already in use/.test(log)) return portTaken(Number(settings['port']));
  return classifyFailure(home, log) ?? startFailed(home.log, lines);
}

/** Fast stop: transactions in flight are rolled back, everything confirmed is written; then with insistence. */
export async function stopServerProcess(child: ChildProcess): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (hasEnded(child)) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await Promise.race([ended, pause(FAST_STOP_MS, undefined, { ref: false })]);
  }
}
