import { Redis } from 'ioredis';
import {
  RateLimiterMemory,
  RateLimiterRedis,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';
import type { Logger } from '../observability/logger.js';

/** How long an act may wait for Redis before it is counted here. */
const ANSWER_WITHIN_MS = 250;
const GREATEST_PAUSE_MS = 5_000;

export interface Limit {
  readonly points: number;
  /** Of the window, in seconds. */
  readonly duration: number;
}

/**
 * Where acts are counted: in Redis, for all processes together, when there is one; in this process otherwise, and for
 * as long as Redis is away. Nobody is refused, nor waits, because Redis does not answer.
 */
export class LimitStore {
  /** `onAway` is told once each time that Redis goes. */
  constructor(
    private readonly redis: Redis | null,
    onAway: (error: Error) => void = () => undefined,
  ) {
    let isAway = false;
    redis?.on('error', (error: Error) => {
      // One for each attempt to come back.
      if (!isAway) onAway(error);
      isAway = true;
    });
    redis?.on('ready', () => {
      isAway = false;
    });
  }

  /** `url`: null counts in this process alone. */
  static open(url: string | null, logger: Logger): LimitStore {
    if (url === null) return new LimitStore(null);
    const redis = new Redis(url, {
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
      commandTimeout: ANSWER_WITHIN_MS,
      retryStrategy: (attempt) => Math.min(attempt * 200, GREATEST_PAUSE_MS),
    });
    return new LimitStore(redis, (err) =>
      logger.warn({ err }, 'Redis is away: each process counts alone'),
    );
  }

  limiter(name: string, { points, duration }: Limit): RateLimiterAbstract {
    const options = { points, duration, keyPrefix: `voix-limit:${name}` };
    const here = new RateLimiterMemory(options);
    if (this.redis === null) return here;
    return new RateLimiterRedis({
      ...options,
      storeClient: this.redis,
      insuranceLimiter: here,
      rejectIfRedisNotReady: true,
    });
  }

  close(): void {
    this.redis?.disconnect();
  }
}
