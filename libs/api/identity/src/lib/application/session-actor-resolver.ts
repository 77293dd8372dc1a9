import { Injectable } from '@nestjs/common';
import { ActorResolver, type SessionCredentials } from '@voix/api-platform/ports';
import type { Actor, RequestContext } from '@voix/api-platform/request-context';
import { hashToken } from '../domain/secrets.js';
import { rolesOf } from '../domain/second-factor/second-factor.js';
import { isSessionAlive, sessionLimits } from '../domain/session-lifetime.js';
import { SessionRepository, type StoredSession } from '../persistence/session.repository.js';
import { SessionActivity } from './session-activity.js';
import { SessionCache } from './session-cache.js';

const NOTE_USE_AFTER_MS = 60_000;
/** A token has 43 characters. What is much longer is no token and not worth hashing. */
const LONGEST_TOKEN = 100;

/** Who is behind the cookie of a request. Every request passes here: from memory it costs a hash and no SQL. */
@Injectable()
export class SessionActorResolver extends ActorResolver {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly cache: SessionCache,
    private readonly activity: SessionActivity,
  ) {
    super();
  }

  async resolve(ctx: RequestContext, { sessionToken }: SessionCredentials): Promise<Actor | null> {
    if (sessionToken.length > LONGEST_TOKEN) return null;
    const tokenHash = hashToken(sessionToken);
    return this.cache.through(tokenHash.toString('base64'), ctx.now().getTime(), () =>
      this.read(tokenHash),
    );
  }

  private async read(tokenHash: Buffer): Promise<Actor | null> {
    const session = await this.sessions.findByTokenHash(tokenHash);
    if (session === null) return null;
    if (!isSessionAlive(session, sessionLimits(session.grants), session.readAt)) return null;
    if (session.readAt.getTime() - session.lastSeenAt.getTime() >= NOTE_USE_AFTER_MS)
      this.activity.noteUse(session.id);
    return actorOf(session);
  }
}

function actorOf(session: StoredSession): Actor {
  return {
    participantId: session.participantId,
    participantRef: session.participantRef,
    accountId: session.accountId,
    sessionId: session.id,
    ...rolesOf(session.grants, session.secondFactorAt),
  };
}
