import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@voix/api-platform/database';
import type { Actor, RequestContext } from '@voix/api-platform/request-context';
import { hashToken, TOKEN_BYTES, tokenFrom } from '../domain/secrets.js';
import { rolesOf } from '../domain/second-factor/second-factor.js';
import { sessionLimits } from '../domain/session-lifetime.js';
import { PendingIdentityRepository } from '../persistence/pending-identity.repository.js';
import { RoleRepository } from '../persistence/role.repository.js';
import { SessionRepository } from '../persistence/session.repository.js';
import { SessionCache } from './session-cache.js';

/** Whose session it is: someone with an account. */
export interface SessionOwner {
  readonly participantId: string;
  readonly participantRef: number;
  readonly accountId: string;
}

/** A new session, known to nobody before {@link SessionKeeper.handOver}. */
export interface OpenedSession {
  readonly token: string;
  readonly expiresAt: Date;
  readonly actor: Actor;
}

/** Opens and ends sessions inside the transaction of a use case, and clears this process's memory of those it ends. */
@Injectable()
export class SessionKeeper {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly roles: RoleRepository,
    private readonly pending: PendingIdentityRepository,
    private readonly cache: SessionCache,
  ) {}

  /**
   * Opens a session with the roles that the account holds now; they decide how long it lives. They come into force
   * with the second factor.
   */
  async open(
    tx: RequestContext,
    owner: SessionOwner,
    { hasSecondFactor = false } = {},
  ): Promise<OpenedSession> {
    const token = tokenFrom(tx.randomBytes(TOKEN_BYTES));
    const sessionId = tx.newId();
    const held = await this.roles.grantsOf(tx, owner.accountId);
    const { expiresAt, secondFactorAt } = await this.sessions.insert(tx, {
      id: sessionId,
      tokenHash: hashToken(token),
      participantId: owner.participantId,
      accountId: owner.accountId,
      label: tx.client?.label ?? '—',
      absoluteMinutes: sessionLimits(held).absoluteMinutes,
      hasSecondFactor,
    });
    const actor = { ...owner, sessionId, ...rolesOf(held, secondFactorAt) };
    return { token, expiresAt, actor };
  }

  /** Gives the person another session in place of this one: what was known of the lesser one must not become the greater (A54). */
  async openWithSecondFactor(tx: RequestContext, owner: SessionOwner): Promise<OpenedSession> {
    await this.endCurrent(tx);
    return this.open(tx, owner, { hasSecondFactor: true });
  }

  /** Gives the browser its session. Only after the commit: a cookie must not outlive a rollback. */
  handOver(ctx: RequestContext, session: OpenedSession): void {
    ctx.client?.startSession(session.token, session.expiresAt, session.actor);
  }

  /**
   * Ends a sign-in, however it was proved: hands the session over, and drops the mark that tied the proof to this
   * browser. An identity that was proved here and waits for its account keeps the mark until it is linked or not.
   */
  async completeSignIn(ctx: RequestContext, session: OpenedSession): Promise<void> {
    this.handOver(ctx, session);
    const browserToken = ctx.client?.browserToken ?? null;
    if (browserToken === null) return;
    const waiting = await this.pending.find(ctx, hashToken(browserToken));
    if (waiting === null) ctx.client?.dropBrowserToken();
  }

  /** Ends the session that the request came with, if it has one. */
  async endCurrent(tx: RequestContext): Promise<void> {
    const { actor } = tx;
    if (actor?.sessionId != null) await this.end(tx, actor.sessionId, actor.participantId);
  }

  /** Ends one session of a participant. False when they have no such session. */
  async end(tx: RequestContext, sessionId: string, participantId: string): Promise<boolean> {
    this.forgetAfterCommit(tx, (actor) => actor.sessionId === sessionId);
    return this.sessions.end(tx, sessionId, participantId);
  }

  async endAllOfParticipant(tx: RequestContext, participantId: string): Promise<void> {
    this.forgetAfterCommit(tx, (actor) => actor.participantId === participantId);
    await this.sessions.endAllOfParticipant(tx, participantId);
  }

  async endAllOfAccount(tx: RequestContext, accountId: string): Promise<void> {
    this.forgetAfterCommit(tx, (actor) => actor.accountId === accountId);
    await this.sessions.endAllOfAccount(tx, accountId);
  }

  private forgetAfterCommit(tx: RequestContext, concerns: (actor: Actor) => boolean): void {
    UnitOfWork.afterCommit(tx, () => this.cache.forget(concerns));
  }
}
