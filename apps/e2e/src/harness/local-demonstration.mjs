// The demonstration as `npm start` leaves it, on a database of its own, for programs outside the tests: measures and
// pictures.
import { openBenchDatabase } from '../bench/bench-database.mjs';
import { startBuiltServer } from './start-built-server.mjs';

export async function startDemonstration() {
  const database = await openBenchDatabase();
  const server = await startBuiltServer({
    NODE_ENV: 'production',
    VOIX_DEMO: 'on',
    DATABASE_URL: database.url,
  });
  return {
    origin: server.origin,
    stop: async () => {
      await server.stop();
      await database.stop();
    },
  };
}
