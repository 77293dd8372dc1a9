import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { Logger } from '@voix/api-platform/observability';
import { RequestContext } from '@voix/api-platform/request-context';
import { SessionRepository } from '../persistence/session.repository.js';

const FLUSH_AFTER_MS = 1_000;

/** Notes when sessions were last used: many at a time, a moment later, never in the time of a request. */
@Injectable()
export class SessionActivity implements BeforeApplicationShutdown {
  private seen = new Set<string>();
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly sessions: SessionRepository,
    private readonly logger: Logger,
  ) {}

  noteUse(sessionId: string): void {
    this.seen.add(sessionId);
    this.timer ??= setTimeout(() => void this.flush(), FLUSH_AFTER_MS).unref();
  }

  /** Writes what was noted. A failure costs a minute of accuracy: the sessions are noted again by their next use. */
  async flush(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    const ids = [...this.seen];
    this.seen = new Set();
    if (ids.length === 0) return;
    await this.sessions
      .touch(RequestContext.create({ origin: 'job' }), ids)
      .catch((error: unknown) =>
        this.logger.warn({ err: error }, 'the last use of some sessions was not noted'),
      );
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.flush();
  }
}
