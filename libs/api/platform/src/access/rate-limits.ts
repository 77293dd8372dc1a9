import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { AppConfig } from '../config/index.js';
import type { RequestContext } from '../request-context/index.js';
import { addressKey } from './address-key.js';
import { RefusalError } from './refusal.error.js';

/** Points per window. A person is counted before an address: a hospital shares one address. */
const LIMITS = {
  SIGN_IN_PER_EMAIL: { points: 5, duration: 900 },
  SIGN_IN_PER_ADDRESS: { points: 60, duration: 900 },
  SIGN_IN_CODE_PER_ADDRESS: { points: 100, duration: 900 },
  VOTE_PER_PARTICIPANT: { points: 240, duration: 60 },
  SUBMIT_PER_PARTICIPANT: { points: 10, duration: 600 },
  EDIT_PER_PARTICIPANT: { points: 60, duration: 600 },
  ORGANIZE_PER_PARTICIPANT: { points: 600, duration: 600 },
  NEWCOMER_PER_ADDRESS: { points: 600, duration: 60 },
  SEARCH_PER_ADDRESS: { points: 600, duration: 60 },
  OPERATION_PER_ADDRESS: { points: 6000, duration: 60 },
} as const;

export type RateLimitName = keyof typeof LIMITS;

/** Counts acts and refuses the ones too many with RATE_LIMITED and the seconds to wait. */
@Injectable()
export class RateLimits {
  private readonly limiters = new Map<RateLimitName, RateLimiterMemory>();

  constructor(private readonly config: AppConfig) {
    for (const [name, options] of Object.entries(LIMITS)) {
      this.limiters.set(
        name as RateLimitName,
        new RateLimiterMemory({ ...options, keyPrefix: name }),
      );
    }
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
      await this.limiters.get(name)?.consume(key);
    } catch (rejection) {
      if (!(rejection instanceof RateLimiterRes)) throw rejection;
      throw new RefusalError('RATE_LIMITED', {
        retryAfterSeconds: Math.ceil(rejection.msBeforeNext / 1000),
      });
    }
  }
}
