import { describe, expect, it } from '@jest/globals';
import { classifyFailure } from './classify-failure.js';
import { folderProblem } from './cluster-home.js';
import { commandLine, processIdentity } from './process-identity.js';
import { serverSettings } from './server-settings.js';

const home = {
  folder: '/srv/voix',
  data: '/srv/voix/data',
  log: '/srv/voix/postgres.log',
  secrets: '/srv/voix/passwords.json',
};

describe('what the server said before it ended', () => {
  it.each([
    ['FATAL:  could not write lock file "postmaster.pid": No space left on device', 'DISK_FULL'],
    ['PANIC:  could not write to file "pg_wal/xlogtemp.1": No space left on device', 'DISK_FULL'],
    ['FATAL:  lock file "postmaster.pid" already exists', 'DATA_DIRECTORY_LOCKED'],
    [
      'FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use',
      'DATA_DIRECTORY_LOCKED',
    ],
    ['FATAL:  could not map anonymous shared memory: Cannot allocate memory', 'OUT_OF_MEMORY'],
    ['PANIC:  could not locate a valid checkpoint record at 0/1', 'DATA_DAMAGED'],
    ['postgres: error while loading shared libraries: libicui18n.so.60', 'NO_BINARY'],
  ])('%s means %s', (line, code) => {
    expect(classifyFailure(home, `LOG:  starting PostgreSQL\n${line}`)?.code).toBe(code);
  });

  it('is not guessed at when it is something else', () => {
    expect(classifyFailure(home, 'FATAL:  invalid value for parameter')).toBeUndefined();
  });
});

describe('what the file system refuses', () => {
  const refusal = (code: string): Error =>
    Object.assign(new Error(code), { code, syscall: 'mkdir' });

  it.each([
    ['ENOSPC', 'DISK_FULL'],
    ['EACCES', 'DATA_DIRECTORY_UNREACHABLE'],
    ['EROFS', 'DATA_DIRECTORY_UNREACHABLE'],
    ['EIO', 'DATA_DIRECTORY_UNREACHABLE'],
  ])('%s becomes %s', (code, expected) => {
    expect(folderProblem('/srv/voix', refusal(code))).toMatchObject({ code: expected });
  });

  it('leaves a fault of ours as it is', () => {
    const fault = new TypeError('undefined is not a function');
    expect(folderProblem('/srv/voix', fault)).toBe(fault);
  });
});

describe('the settings of the server', () => {
  it('never trade durability away outside tests', () => {
    const durable = serverSettings('durable', 1234);
    expect(durable).toMatchObject({
      fsync: 'on',
      synchronous_commit: 'on',
      full_page_writes: 'on',
    });
    expect(serverSettings('test', 1234)).toMatchObject({ fsync: 'off', synchronous_commit: 'off' });
  });

  it('leave the memory of a small machine to the application', () => {
    expect(serverSettings('durable', 1, 1024 ** 3)).toMatchObject({ shared_buffers: '128MB' });
    expect(serverSettings('durable', 1, 8 * 1024 ** 3)).toMatchObject({ shared_buffers: '256MB' });
  });
});

describe('the identity of a process', () => {
  it('is the same each time for one life, and nothing for a dead number', async () => {
    expect(await processIdentity(process.pid)).toBe(await processIdentity(process.pid));
    expect(await processIdentity(process.pid)).not.toBe(await processIdentity(process.ppid));
    expect(await processIdentity(2 ** 22 + 1)).toBeUndefined();
    expect(await commandLine(2 ** 22 + 1)).toBeUndefined();
  });
});
