import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { noAccount } from './operator-messages.js';

const run = promisify(execFile);

/** Who runs the server. Only root has to choose: PostgreSQL refuses to run as root. */
export interface ServerAccount {
  readonly uid: number;
  readonly gid: number;
}

const CANDIDATES = ['postgres', 'nobody'];

/**
 * The account for the server processes: nothing when we are an ordinary user; as root the owner of the data that
 * exist already (so that the person who made them can still start Voix), otherwise `postgres` or `nobody`.
 */
export async function chooseAccount(
  dataDirectory: string | undefined,
): Promise<ServerAccount | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const existing =
    dataDirectory === undefined ? undefined : await stat(dataDirectory).catch(() => undefined);
  if (existing !== undefined && existing.uid !== 0) return { uid: existing.uid, gid: existing.gid };
  for (const name of CANDIDATES) {
    const account = await accountNamed(name);
    if (account !== undefined) return account;
  }
  throw noAccount('root, et ni « postgres » ni « nobody » n’existent ici');
}

async function accountNamed(name: string): Promise<ServerAccount | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}

/** Asks the kernel, not the mode bits, whether the account may enter the folder. */
export async function canEnter(
  folder: string,
  account: ServerAccount | undefined,
): Promise<boolean> {
  try {
    await run('/bin/sh', ['-c', 'cd "$0"', folder], { cwd: '/', ...account });
    return true;
  } catch {
    return false;
  }
}
