import { createServer } from 'node:net';
import { once } from 'node:events';

/** A port that is free now on the loopback address. Somebody may take it before the server does: the start tries again. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') {
    throw new Error('a TCP server has a TCP address');
  }
  return address.port;
}
