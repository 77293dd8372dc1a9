import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { OperatorError } from './operator-error.mjs';
import { checkPort, portProblem } from './port.mjs';

async function listening(host, work) {
  const server = createServer().listen(0, host);
  await once(server, 'listening');
  try {
    return await work(server.address().port);
  } finally {
    server.close();
  }
}

describe('the early look at the port', () => {
  it('refuses a port that another program holds on all addresses', () =>
    listening(undefined, (port) =>
      expect(checkPort(String(port))).rejects.toThrow('est déjà pris'),
    ));

  it('refuses a port that another program holds on the loopback address alone', () =>
    listening('127.0.0.1', (port) =>
      expect(checkPort(String(port))).rejects.toThrow(`PORT=${port + 1} npm start`),
    ));

  it('accepts a free port, and leaves it free', async () => {
    const port = await listening(undefined, (taken) => taken);
    await expect(checkPort(String(port))).resolves.toBeUndefined();
    await expect(checkPort(String(port))).resolves.toBeUndefined();
  });

  it.each(['http', '-1', '65536', '3000.5'])('refuses PORT=%s', async (value) => {
    await expect(checkPort(value)).rejects.toThrow(OperatorError);
  });

  it('looks at the usual port when PORT is empty, as the server does', () =>
    listening(undefined, async (port) => {
      await expect(checkPort('', String(port))).rejects.toThrow('est déjà pris');
    }));

  it('explains a port that only the administrator may open', () => {
    expect(portProblem(80, 'EACCES')).toContain('au-dessus de 1024');
  });
});
