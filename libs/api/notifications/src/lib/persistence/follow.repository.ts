import { Injectable } from '@nestjs/common';
import {
  Database,
  decodeCursor,
  pageOf,
  type Page,
  type PageRequest,
} from '@voix/api-platform/database';
import type { FollowableKind, PersonalDataSection } from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { SubjectReference } from '../domain/follow.js';
import type { NotificationKind } from '../domain/notification-kind.js';

export interface FollowRow extends SubjectReference {
  readonly followedAt: Date;
}

interface PagedFollowRow extends FollowRow {
  /** With all its digits: JavaScript dates lose microseconds, and a cursor may not. */
  readonly followedAtExactly: string;
}

export interface NewsRequest extends SubjectReference {
  readonly notification: NotificationKind;
  /** Tells also those who were told of the same subject less than a day ago. */
  readonly isUrgent: boolean;
}

const FOLLOW_COLUMNS = `kind, subject_id as "subjectId", followed_at as "followedAt"`;

/** What participants follow. */
@Injectable()
export class FollowRepository {
  constructor(private readonly database: Database) {}

  /** Said twice, it is kept once, since the first time. */
  async add(
    ctx: RequestContext,
    participantRef: number,
    { kind, subjectId }: SubjectReference,
  ): Promise<void> {
    await this.database.query(
      ctx,
      `insert into follows (participant_ref, kind, subject_id) values ($1, $2, $3)
       on conflict on constraint pk_follows do nothing`,
      [participantRef, kind, subjectId],
    );
  }

  async remove(
    ctx: RequestContext,
    participantRef: number,
    { kind, subjectId }: SubjectReference,
  ): Promise<void> {
    await this.database.query(
      ctx,
      'delete from follows where participant_ref = $1 and kind = $2 and subject_id = $3',
      [participantRef, kind, subjectId],
    );
  }

  async find(
    ctx: RequestContext,
    participantRef: number,
    { kind, subjectId }: SubjectReference,
  ): Promise<FollowRow | null> {
    const [row] = await this.database.query<FollowRow>(
      ctx,
      `select ${FOLLOW_COLUMNS} from follows
       where participant_ref = $1 and kind = $2 and subject_id = $3`,
      [participantRef, kind, subjectId],
    );
    return row ?? null;
  }

  /** Latest first. */
  async pageOfParticipant(
    ctx: RequestContext,
    participantRef: number,
    request: PageRequest,
  ): Promise<Page<FollowRow>> {
    const [at, id] = decodeCursor(request.after, 2) ?? [null, null];
    const rows = await this.database.query<PagedFollowRow>(
      ctx,
      `select ${FOLLOW_COLUMNS},
         to_char(followed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "followedAtExactly"
       from follows where participant_ref = $1
         and ($2::text is null or (followed_at, subject_id) < ($2::timestamptz, $3::uuid))
       order by followed_at desc, subject_id desc limit $4`,
      [participantRef, at, id, request.first + 1],
    );
    const [count] = await this.database.query<{ count: number }>(
      ctx,
      'select count(*)::int as count from follows where participant_ref = $1',
      [participantRef],
    );
    return pageOf(rows, request, count?.count ?? 0, (row) => [
      row.followedAtExactly,
      row.subjectId,
    ]);
  }

  /**
   * Who is to be told of news now, as internal numbers: the followers who want such messages. Notes that they are told, so
   * that a subject gives at most one message a day, unless it is urgent.
   */
  async takeThoseToTell(tx: RequestContext, request: NewsRequest): Promise<number[]> {
    const rows = await this.database.query<{ ref: number }>(
      tx,
      `update follows follow set told_at = now()
       where kind = $1 and subject_id = $2
         and ($4 or told_at is null or told_at < now() - interval '1 day')
         and not exists (
           select 1 from notification_preferences preference
           where preference.participant_ref = follow.participant_ref
             and preference.kind = $3 and not preference.by_email
         )
       returning participant_ref as ref`,
      [request.kind, request.subjectId, request.notification, request.isUrgent],
    );
    return rows.map(({ ref }) => ref);
  }

  /** Gives everything that one participant follows to another, who keeps what they follow already. */
  async handOver(tx: RequestContext, fromRef: number, toRef: number): Promise<void> {
    await this.database.query(
      tx,
      `with taken as (delete from follows where participant_ref = $1 returning *)
       insert into follows (participant_ref, kind, subject_id, followed_at, told_at)
       select $2, kind, subject_id, followed_at, told_at from taken
       on conflict on constraint pk_follows do nothing`,
      [fromRef, toRef],
    );
  }

  async forget(tx: RequestContext, participantRef: number): Promise<void> {
    await this.database.query(tx, 'delete from follows where participant_ref = $1', [
      participantRef,
    ]);
  }

  /** Everything that one participant follows, for themselves. */
  historyOf(ctx: RequestContext, participantRef: number): Promise<PersonalDataSection['rows']> {
    return this.database.query(
      ctx,
      `select kind, subject_id::text as subject,
         to_char(followed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "followedAt"
       from follows where participant_ref = $1 order by followed_at, subject_id`,
      [participantRef],
    );
  }
}

/** The ids of what is followed, by kind. */
export function idsByKind(
  follows: readonly SubjectReference[],
): ReadonlyMap<FollowableKind, string[]> {
  const ids = new Map<FollowableKind, string[]>();
  for (const { kind, subjectId } of follows) ids.set(kind, [...(ids.get(kind) ?? []), subjectId]);
  return ids;
}
