// One real PostgreSQL for all rings that need one, unless the environment already names a server.
import { importSource } from './source-hooks.mjs';
import { keepServer } from './running-server.mjs';

export default async function setup() {
  if (process.env.VOIX_TEST_DATABASE_URL) return;
  const { startEmbeddedPostgres } = await importSource('@voix/api-platform/embedded-postgres');
  const server = await startEmbeddedPostgres({ mode: 'test' });
  keepServer(server);
  // Workers are started after this and inherit it.
  process.env.VOIX_TEST_DATABASE_URL = server.url;
}
