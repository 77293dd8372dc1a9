import { Injectable } from '@nestjs/common';
import pg from 'pg';
import { Logger } from '../observability/logger.js';
import { OutboxRelay } from './outbox-relay.js';

const POLL_INTERVAL_MS = 5_000;

/** Runs the relay whenever a transaction says that it recorded events, and every few seconds in case a word was lost. */
@Injectable()
export class OutboxListener {
  private client: pg.Client | null = null;
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> | null = null;
  private again = false;

  constructor(
    private readonly relay: OutboxRelay,
    private readonly logger: Logger,
  ) {}

  async start(url: string): Promise<void> {
    this.client = new pg.Client({ connectionString: url, application_name: 'voix-outbox' });
    this.client.on('notification', () => this.wake());
    this.client.on('error', (error) =>
      this.logger.warn({ err: error }, 'outbox listener lost its connection; polling goes on'),
    );
    await this.client.connect();
    await this.client.query('listen voix_outbox');
    this.timer = setInterval(() => this.wake(), POLL_INTERVAL_MS);
    this.wake();
  }

  async stop(): Promise<void> {
    if (this.timer !== null) clearInterval(this.timer);
    await this.running;
    await this.client?.end();
    this.client = null;
  }

  /** One drain at a time; a word that comes meanwhile asks for one more. */
  private wake(): void {
    if (this.running !== null) {
      this.again = true;
      return;
    }
    this.running = this.relay
      .drain()
      .then(() => undefined)
      .catch((error: unknown) =>
        this.logger.error({ err: error }, 'outbox relay failed; it will be tried again'),
      )
      .finally(() => {
        this.running = null;
        if (this.again) {
          this.again = false;
          this.wake();
        }
      });
  }
}
