import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { RateLimits, RefusalError } from '@voix/api-platform/access';
import { MicroBatcher } from '@voix/api-platform/database';
import type { Actor, RequestContext } from '@voix/api-platform/request-context';
import { PSEUDONYM_BYTES, pseudonymFrom } from '../domain/display-name.js';
import { hashToken, TOKEN_BYTES, tokenFrom } from '../domain/secrets.js';
import { rolesOf } from '../domain/second-factor/second-factor.js';
import { sessionLimits } from '../domain/session-lifetime.js';
import {
  NewcomerRepository,
  type AdmittedNewcomer,
  type Newcomer,
} from '../persistence/newcomer.repository.js';
import { SessionCache } from './session-cache.js';

const BATCH = { maxBatch: 256, maxInFlight: 2, gatherMs: 2 } as const;

/** Lets people take part before they have an account: the first act of a browser makes a participant and a session. */
@Injectable()
export class GuestParticipation implements BeforeApplicationShutdown {
  private readonly batcher: MicroBatcher<Newcomer, AdmittedNewcomer>;

  constructor(
    newcomers: NewcomerRepository,
    private readonly cache: SessionCache,
    private readonly rateLimits: RateLimits,
  ) {
    this.batcher = new MicroBatcher({ ...BATCH, run: (batch) => newcomers.admit(batch) });
  }

  /**
   * The context of someone who acts: the one given when they are known, otherwise that of a new guest, whose browser
   * gets its cookie with this answer. Call it before opening a transaction, once the charter is known to allow
   * guests: the participant stays even if the act that follows is refused.
   */
  async ensureActor(ctx: RequestContext): Promise<RequestContext> {
    if (ctx.actor !== null) return ctx;
    if (ctx.client === null) throw new RefusalError('UNAUTHENTICATED');
    if (ctx.transaction !== null)
      throw new Error('A newcomer is admitted in a transaction of their own: call this first');
    await this.rateLimits.perAddress(ctx, 'NEWCOMER_PER_ADDRESS');
    const token = tokenFrom(ctx.randomBytes(TOKEN_BYTES));
    const newcomer = newcomerOf(ctx, hashToken(token), ctx.client.label);
    const { participantRef, expiresAt } = await this.batcher.submit(newcomer);
    const actor: Actor = {
      participantId: newcomer.participantId,
      participantRef,
      accountId: null,
      sessionId: newcomer.sessionId,
      ...rolesOf([], null),
    };
    this.cache.put(newcomer.tokenHash.toString('base64'), actor, ctx.now().getTime());
    ctx.client.startSession(token, expiresAt, actor);
    return ctx.withActor(actor);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.batcher.drain();
  }
}

function newcomerOf(ctx: RequestContext, tokenHash: Buffer, label: string): Newcomer {
  return {
    participantId: ctx.newId(),
    name: pseudonymFrom(ctx.randomBytes(PSEUDONYM_BYTES)),
    sessionId: ctx.newId(),
    tokenHash,
    label,
    absoluteMinutes: sessionLimits([]).absoluteMinutes,
  };
}
