import { Injectable } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import type { PersonalDataSection } from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { NotificationPreference } from '../domain/notification-kind.js';

/** What participants said of the messages they want. */
@Injectable()
export class PreferenceRepository {
  constructor(private readonly database: Database) {}

  ofParticipant(ctx: RequestContext, participantRef: number): Promise<NotificationPreference[]> {
    return this.database.query<NotificationPreference>(
      ctx,
      `select kind, by_email as "byEmail" from notification_preferences
       where participant_ref = $1 order by kind`,
      [participantRef],
    );
  }

  async set(
    ctx: RequestContext,
    participantRef: number,
    { kind, byEmail }: NotificationPreference,
  ): Promise<void> {
    await this.database.query(
      ctx,
      `insert into notification_preferences (participant_ref, kind, by_email) values ($1, $2, $3)
       on conflict on constraint pk_notification_preferences do update set by_email = excluded.by_email`,
      [participantRef, kind, byEmail],
    );
  }

  /** Gives what one participant said to another, whose own words stay. */
  async handOver(tx: RequestContext, fromRef: number, toRef: number): Promise<void> {
    await this.database.query(
      tx,
      `with taken as (delete from notification_preferences where participant_ref = $1 returning *)
       insert into notification_preferences (participant_ref, kind, by_email)
       select $2, kind, by_email from taken
       on conflict on constraint pk_notification_preferences do nothing`,
      [fromRef, toRef],
    );
  }

  async forget(tx: RequestContext, participantRef: number): Promise<void> {
    await this.database.query(
      tx,
      'delete from notification_preferences where participant_ref = $1',
      [participantRef],
    );
  }

  historyOf(ctx: RequestContext, participantRef: number): Promise<PersonalDataSection['rows']> {
    return this.database.query(
      ctx,
      `select kind, by_email as "byEmail" from notification_preferences
       where participant_ref = $1 order by kind`,
      [participantRef],
    );
  }
}
