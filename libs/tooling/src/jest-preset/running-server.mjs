// Jest loads set-up and teardown as two modules of one process: what the first starts, the second stops.
const KEY = Symbol.for('voix.test-database-server');

export function keepServer(server) {
  globalThis[KEY] = server;
}

/** Stops the server that the set-up started, if it started one. */
export async function stopKeptServer() {
  const server = globalThis[KEY];
  if (server === undefined) return;
  globalThis[KEY] = undefined;
  await server.stop();
}
