import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findRunningPostgres, startEmbeddedPostgres } from './index.js';

describe('findRunningPostgres', () => {
  it('finds the server of a directory while it runs, and none before or after', async () => {
    const parent = await mkdtemp(join(tmpdir(), 'voix-spec-'));
    await chmod(parent, 0o755);
    const directory = join(parent, 'database');
    const find = () => findRunningPostgres(directory, 'voix');
    try {
      expect(await find()).toBeNull();
      const server = await startEmbeddedPostgres({ mode: 'durable', directory, database: 'voix' });
      expect(await find()).toEqual(server.access);
      await server.stop();
      expect(await find()).toBeNull();
    } finally {
      await rm(parent, { recursive: true, force: true });
    }
  });
});
