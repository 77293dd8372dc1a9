import { Injectable } from '@nestjs/common';
import { permissionsOf, type Permission } from '@voix/contracts/permissions';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { ParticipantSummary } from '../domain/participant.js';
import { isSessionAlive, sessionLimits } from '../domain/session-lifetime.js';
import { AccountRepository, type StoredAccount } from '../persistence/account.repository.js';
import { ParticipantRepository } from '../persistence/participant.repository.js';
import { SessionRepository } from '../persistence/session.repository.js';

/** A browser in which the person is signed in. */
export interface OwnSession {
  readonly id: string;
  readonly label: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly isCurrent: boolean;
}

/** What a person may know of themselves: always the one who asks, never an id from outside. */
@Injectable()
export class ViewerReader {
  constructor(
    private readonly participants: ParticipantRepository,
    private readonly accounts: AccountRepository,
    private readonly sessions: SessionRepository,
  ) {}

  async participant(ctx: RequestContext): Promise<ParticipantSummary | null> {
    if (ctx.actor === null) return null;
    const [summary] = await this.participants.summariesByIds(ctx, [ctx.actor.participantId]);
    return summary ?? null;
  }

  async account(ctx: RequestContext): Promise<StoredAccount | null> {
    const accountId = ctx.actor?.accountId ?? null;
    return accountId === null ? null : this.accounts.findById(ctx, accountId);
  }

  /** Everything that the person may do in some scope, in alphabetical order. */
  permissions(ctx: RequestContext): Permission[] {
    const grants = ctx.actor?.grants ?? [];
    return [...new Set(grants.flatMap(({ role }) => permissionsOf(role)))].sort();
  }

  /** The sessions that stand now, the last used first. */
  async ownSessions(ctx: RequestContext): Promise<OwnSession[]> {
    const { actor } = ctx;
    if (actor === null) return [];
    const sessions = await this.sessions.listOfParticipant(ctx, actor.participantId);
    return sessions
      .filter((session) => isSessionAlive(session, sessionLimits(session.grants), session.readAt))
      .map(({ id, label, createdAt, lastSeenAt }) => ({
        id,
        label,
        createdAt,
        lastSeenAt,
        isCurrent: id === actor.sessionId,
      }));
  }
}
