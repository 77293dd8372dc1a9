import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { type EmbeddedPostgres, EmbeddedPostgresError, startEmbeddedPostgres } from './index.js';

const opened: EmbeddedPostgres[] = [];
let directory: string;

async function start(folder = directory, onUnexpectedExit?: () => void): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({
    mode: 'durable',
    directory: folder,
    ...(onUnexpectedExit && { onUnexpectedExit }),
  });
  opened.push(server);
  return server;
}

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows.map(
      (row) => Object.values(row)[0],
    );
  } finally {
    await client.end();
  }
}

async function failureOf(work: Promise<unknown>): Promise<EmbeddedPostgresError> {
  const error: unknown = await work.catch((caught: unknown) => caught);
  if (error instanceof EmbeddedPostgresError) return error;
  throw new Error(`expected an EmbeddedPostgresError, got ${String(error)}`);
}

beforeEach(async () => {
  const parent = await mkdtemp(join(tmpdir(), 'voix spec '));
  await chmod(parent, 0o755);
  directory = join(parent, 'database');
});

afterEach(async () => {
  await Promise.all(opened.splice(0).map((server) => server.stop()));
  await rm(join(directory, '..'), { recursive: true, force: true });
});

describe('startEmbeddedPostgres on a lasting directory', () => {
  it('starts on an empty directory whose path holds a space, with durable settings and page checksums', async () => {
    const server = await start();
    expect(await query(server.url, 'show fsync')).toEqual(['on']);
    expect(await query(server.url, 'show synchronous_commit')).toEqual(['on']);
    expect(await query(server.url, 'show data_checksums')).toEqual(['on']);
    expect(await query(server.url, 'select current_database()')).toEqual(['voix']);
  });

  it('listens on the loopback address alone and asks for the password', async () => {
    const server = await start();
    expect(await query(server.url, 'show listen_addresses')).toEqual(['127.0.0.1']);
    const guessed = new URL(server.url);
    guessed.password = 'postgres';
    await expect(query(guessed.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
  });

  it('keeps the passwords where only the own account reads them, and keeps them the same', async () => {
    const first = await start();
    const passwordOf = (server: EmbeddedPostgres) => new URL(server.access.applicationUrl).password;
    const password = passwordOf(first);
    await first.stop();
    const second = await start();
    expect(passwordOf(second)).toBe(password);
    expect((await stat(join(second.directory, 'passwords.json'))).mode & 0o777).toBe(0o600);
    expect((await stat(join(second.directory, 'data'))).mode & 0o077).toBe(0);
    expect(existsSync(join(second.directory, 'initdb-password'))).toBe(false);
  });

  it('keeps what was committed over kill -9 of the server, on the same port', async () => {
    let exits = 0;
    const server = await start(directory, () => exits++);
    await query(server.url, 'create table kept as select 42 as answer');
    process.kill(server.pid, 'SIGKILL');
    await pause(100);
    expect(exits).toBe(1);
    const { url } = server;
    await server.restart();
    expect(server.url).toBe(url);
    expect(await query(server.url, 'select answer from kept')).toEqual([42]);
  });

  it('takes over from an owner that was killed, with its data', async () => {
    const owner = await ownerInAnotherProcess(directory);
    await query(owner.url, 'create table kept as select 7 as answer');
    owner.kill();
    const server = await start();
    expect(await query(server.url, 'select answer from kept')).toEqual([7]);
  });

  it('refuses a directory that another living process holds, and leaves that one alone', async () => {
    const first = await start();
    const error = await failureOf(start());
    expect(error.code).toBe('DATA_DIRECTORY_LOCKED');
    expect(error.message).toContain(`processus ${process.pid}`);
    expect(await query(first.url, 'select 1')).toEqual([1]);
  });

  it('refuses data of another major version and changes nothing', async () => {
    await (await start()).stop();
    const versionFile = join(directory, 'data', 'PG_VERSION');
    await writeFile(versionFile, '15\n');
    const error = await failureOf(start());
    expect(error.code).toBe('OTHER_VERSION');
    expect(error.message).toMatch(/PostgreSQL 15.*PostgreSQL 18/);
    expect(await readFile(versionFile, 'utf8')).toBe('15\n');
    expect(existsSync(join(directory, 'owner.lock'))).toBe(false);
  });

  it('refuses data whose passwords are lost', async () => {
    await (await start()).stop();
    await rm(join(directory, 'passwords.json'));
    expect((await failureOf(start())).code).toBe('SECRETS_LOST');
  });

  it('says that damaged data need a backup, without a stack trace', async () => {
    await (await start()).stop();
    await rm(join(directory, 'data', 'global', 'pg_control'));
    const error = await failureOf(start());
    expect(error.code).toBe('DATA_DAMAGED');
    expect(error.message).not.toMatch(/\n\s+at /);
  });

  it('begins again an initialisation that was cut short', async () => {
    await (await start()).stop();
    await rm(join(directory, 'data'), { recursive: true });
    await rm(join(directory, 'data.new'), { recursive: true, force: true });
    await writeFile(join(directory, 'data.new'), 'half made');
    const server = await start();
    expect(await query(server.url, 'select 1')).toEqual([1]);
  });

  it('ignores the process number that a crashed server left and a stranger carries now', async () => {
    await (await start()).stop();
    await writeFile(join(directory, 'data', 'postmaster.pid'), `${process.pid}\n`);
    const server = await start();
    expect(await query(server.url, 'select 1')).toEqual([1]);
  });

  it('moves the data where the account of the server can reach them, and finds them again', async () => {
    await chmod(join(directory, '..'), 0o700);
    const first = await start();
    await query(first.url, 'create table kept as select 1 as answer');
    await first.stop();
    const second = await start();
    expect(await query(second.url, 'select answer from kept')).toEqual([1]);
    await second.stop();
    // An ordinary user reaches all that is theirs; only root hands the server to another account.
    if (process.getuid?.() !== 0) return;
    expect((await readFile(join(directory, 'moved-to'), 'utf8')).trim()).toBe(second.directory);
    await rm(second.directory, { recursive: true });
    expect((await failureOf(start())).code).toBe('DATA_DIRECTORY_MISSING');
  });

  it('refuses a path that is a file', async () => {
    await writeFile(directory, 'not a folder');
    expect((await failureOf(start())).code).toBe('DATA_DIRECTORY_UNREACHABLE');
  });
});

describe('startEmbeddedPostgres for tests', () => {
  it('trades durability for speed and leaves nothing behind', async () => {
    const server = await startEmbeddedPostgres({ mode: 'test' });
    const folder = server.directory;
    expect(await query(server.url, 'show fsync')).toEqual(['off']);
    expect(await readdir(folder)).toContain('owner.lock');
    await server.stop();
    expect(existsSync(folder)).toBe(false);
  });
});

/** A process of its own, so that it can be killed without taking the tests along. */
async function ownerInAnotherProcess(folder: string): Promise<{ url: string; kill: () => void }> {
  const hooks = new URL('../../../../tooling/src/jest-preset/source-hooks.mjs', import.meta.url)
    .href;
  const script = `
    import { importSource } from ${JSON.stringify(hooks)};
    const { startEmbeddedPostgres } = await importSource('@voix/api-platform/embedded-postgres');
    const server = await startEmbeddedPostgres({ mode: 'durable', directory: ${JSON.stringify(folder)} });
    console.log(server.url);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [printed] = (await once(child.stdout, 'data')) as [Buffer];
  return { url: printed.toString().trim(), kill: () => child.kill('SIGKILL') };
}
