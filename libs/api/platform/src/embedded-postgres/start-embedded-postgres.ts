import { folderProblem, openHome, temporaryHome } from './cluster-home.js';
import { lockDirectory } from './directory-lock.js';
import type { EmbeddedPostgres, EmbeddedPostgresOptions } from './embedded-postgres.js';
import { EmbeddedServer } from './embedded-server.js';
import { checkFreeSpace } from './free-space.js';
import { findBinaries } from './platform-binaries.js';

/** Starts the PostgreSQL server that npm installed. Every failure is an EmbeddedPostgresError. */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  const { home, account } =
    options.mode === 'durable' ? await openHome(options.directory) : await temporaryHome();
  try {
    const binaries = await findBinaries(account);
    await checkFreeSpace(home);
    const lock = await lockDirectory(home.folder);
    const server = new EmbeddedServer({ options, home, account, binaries, lock });
    await server.open();
    return server;
  } catch (error) {
    throw folderProblem(home.folder, error);
  }
}
