import { stopKeptServer } from './running-server.mjs';

export default async function teardown() {
  await stopKeptServer();
}
