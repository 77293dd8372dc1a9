import { connect, createServer, type Server, type Socket } from 'node:net';

const QUERY = 'Q'.charCodeAt(0);
const EXECUTE = 'E'.charCodeAt(0);
const LENGTH_BYTES = 4;

/** Stands between a server and its database and counts the statements that pass. */
export class StatementCounter {
  private statements = 0;
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    private readonly target: URL,
  ) {}

  static async before(databaseUrl: string): Promise<StatementCounter> {
    const server = createServer();
    const counter = new StatementCounter(server, new URL(databaseUrl));
    server.on('connection', (client) => counter.pass(client));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return counter;
  }

  /** The address of the database, through this counter. */
  get url(): string {
    const address = this.server.address();
    if (address === null || typeof address === 'string') throw new Error('Not listening');
    const url = new URL(this.target);
    url.host = `127.0.0.1:${address.port}`;
    return url.href;
  }

  /** How many statements the work has sent. */
  async during(work: () => Promise<void>): Promise<number> {
    const before = this.statements;
    await work();
    return this.statements - before;
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private pass(client: Socket): void {
    const database = connect(Number(this.target.port), this.target.hostname);
    const messages = new FrontendMessages((type) => {
      if (type === QUERY || type === EXECUTE) this.statements += 1;
    });
    for (const [from, to] of [
      [client, database],
      [database, client],
    ] as const) {
      this.sockets.add(from);
      from.on('error', () => to.destroy());
      from.on('close', () => {
        this.sockets.delete(from);
        to.destroy();
      });
      from.pipe(to);
    }
    client.on('data', (chunk: Buffer) => messages.read(chunk));
  }
}

/**
 * Finds the messages in what a client says: one byte of type, four of length, the rest; the first message has no type.
 * https://www.postgresql.org/docs/current/protocol-message-formats.html
 */
class FrontendMessages {
  private pending: Buffer = Buffer.alloc(0);
  private typeBytes = 0;

  constructor(private readonly onMessage: (type: number | undefined) => void) {}

  read(chunk: Buffer): void {
    this.pending = Buffer.concat([this.pending, chunk]);
    while (this.pending.length >= this.typeBytes + LENGTH_BYTES) {
      const end = this.typeBytes + this.pending.readInt32BE(this.typeBytes);
      if (this.pending.length < end) return;
      this.onMessage(this.typeBytes === 0 ? undefined : this.pending[0]);
      this.pending = this.pending.subarray(end);
      this.typeBytes = 1;
    }
  }
}
