import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ClusterHome } from './cluster-home.js';
import { locked } from './operator-messages.js';
import { commandLine } from './process-identity.js';

const FAST_STOP_MS = 20_000;
const IMMEDIATE_STOP_MS = 10_000;

/**
 * Ends the server that a killed owner left on these data. We hold the directory's lock, so nobody uses it any more.
 * PostgreSQL itself repairs a server that died without stopping; only a process number given to a stranger since
 * (after a restart of the machine, or in a container) would make it refuse, so that file goes.
 */
export async function stopLeftoverServer(home: ClusterHome): Promise<void> {
  const pidFile = join(home.data, 'postmaster.pid');
  const content = await readFile(pidFile, 'utf8').catch(() => undefined);
  if (content === undefined) return;
  const pid = Number.parseInt(content, 10);
  const command = await commandLine(pid);
  if (command === undefined) return;
  if (!command.includes(home.data)) {
    await rm(pidFile, { force: true });
    return;
  }
  await stopProcess(home, pid);
}

async function stopProcess(home: ClusterHome, pid: number): Promise<void> {
  for (const [signal, limit] of [
    ['SIGINT', FAST_STOP_MS],
    ['SIGQUIT', IMMEDIATE_STOP_MS],
  ] as const) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ESRCH') return;
      throw locked(home.folder, `le processus ${pid}`);
    }
    if (await goneWithin(home, pid, limit)) return;
  }
  throw locked(home.folder, `le processus ${pid}, qui ne s’arrête pas`);
}

async function goneWithin(home: ClusterHome, pid: number, limit: number): Promise<boolean> {
  const end = Date.now() + limit;
  while (Date.now() < end) {
    if (!(await commandLine(pid))?.includes(home.data)) return true;
    await pause(50);
  }
  return false;
}
