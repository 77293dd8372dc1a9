import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import { AppConfig } from '../config/index.js';
import type { RequestContext } from '../request-context/index.js';
import { addressKey } from './address-key.js';
import { LimitStore, type Limit } from './limit-store.js';
import { RefusalError } from './refusal.error.js';

/** Points per window. A person is counted before an address: a hospital shares one address. */
const LIMITS = {
  SIGN_IN_PER_EMAIL: { points: 5, duration: 900 },
  SIGN_IN_PER_ADDRESS: { points: 60, duration: 900 },
  SIGN_IN_CODE_PER_ADDRESS: { points: 100, duration: 900 },
  VOTE_PER_PARTICIPANT: { points: 240, duration: 60 },
  CONSENT_PER_PARTICIPANT: { points: 60, duration: 600 },
  FOLLOW_PER_PARTICIPANT: { points: 240, duration: 600 },
  SUBMIT_PER_PARTICIPANT: { points: 10, duration: 600 },
  EDIT_PER_PARTICIPANT: { points: 60, duration: 600 },
  ORGANIZE_PER_PARTICIPANT: { points: 600, duration: 600 },
  SIGN_IN_KEYS_PER_PARTICIPANT: { points: 60, duration: 600 },
  MY_DATA_PER_PARTICIPANT: { points: 10, duration: 3600 },
  NEWCOMER_PER_ADDRESS: { points: 600, duration: 60 },
  SEARCH_PER_ADDRESS: { points: 600, duration: 60 },
  OPERATION_PER_ADDRESS: { points: 6000, duration: 60 },
} as const satisfies Record<string, Limit>;

export type RateLimitName = keyof typeof LIMITS;

/** Counts acts and refuses the ones too many with RATE_LIMITED and the seconds to wait. */
@Injectable()
export class RateLimits {
  private readonly limiters: ReadonlyMap<string, RateLimiterAbstract>;

  constructor(
    private readonly config: AppConfig,
    store: LimitStore,
  ) {
    this.limiters = new Map(
      Object.entries(LIMITS).map(([name, limit]) => [name, store.limiter(name, limit)]),
    );
  }

  /** Counts one act of the acting participant. */
  perParticipant(ctx: RequestContext, name: RateLimitName): Promise<void> {
    return this.consume(name, ctx.actor?.participantId ?? addressKey(ctx.clientAddress));
  }

  /** Counts one act from the address of the request; an IPv6 network counts as one address. */
  perAddress(ctx: RequestContext, name: RateLimitName): Promise<void> {
    return this.consume(name, addressKey(ctx.clientAddress));
  }

  async consume(name: RateLimitName, key: string): Promise<void> {
    if (!this.config.rateLimits) return;
    try {
      await this.limiters.get(name)?.consume(unreadable(key));
    } catch (rejection) {
      if (!(rejection instanceof RateLimiterRes)) throw rejection;
      throw new RefusalError('RATE_LIMITED', {
        retryAfterSeconds: Math.ceil(rejection.msBeforeNext / 1000),
      });
    }
  }
}

/** Who looks into the store reads neither whose acts are counted nor from where. */
function unreadable(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}
