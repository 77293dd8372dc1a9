import { Injectable } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import type { DataSubject, FateOfTexts, ParticipantReference } from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';

export type ErasureCause = 'REQUEST' | 'INACTIVITY';

/** Makes a participant and an account point to nobody, and remembers that it was done. */
@Injectable()
export class ErasureRepository {
  constructor(private readonly database: Database) {}

  /** The participant stays as the name of nobody; the account keeps its row, which other rows point to, and no address. */
  async blank(ctx: RequestContext, { id, accountId }: DataSubject): Promise<void> {
    await this.database.query(
      ctx,
      `update participants set kind = 'ERASED', account_id = null, display_name = '', name_skeleton = '',
         college_code = null, territory_code = null, age_band = null
       where id = $1`,
      [id],
    );
    await this.database.query(ctx, 'delete from sessions where participant_id = $1', [id]);
    if (accountId !== null) await this.blankAccount(ctx, accountId);
  }

  private async blankAccount(ctx: RequestContext, accountId: string): Promise<void> {
    const statements = [
      `delete from sign_in_challenges challenge using accounts account
       where account.id = $1 and challenge.email_canonical = account.email_canonical`,
      'delete from sessions where account_id = $1',
      'delete from passkeys where account_id = $1',
      'delete from recovery_codes where account_id = $1',
      'delete from linked_identities where account_id = $1',
      'delete from openid_attempts where account_id = $1',
      'delete from second_factors where account_id = $1',
      `update accounts set email = '', email_canonical = 'erased:' || id where id = $1`,
    ];
    for (const statement of statements) await this.database.query(ctx, statement, [accountId]);
  }

  async journal(
    ctx: RequestContext,
    erasure: { participantId: string; texts: FateOfTexts; cause: ErasureCause },
  ): Promise<void> {
    await this.database.query(
      ctx,
      'insert into erasures (id, participant_id, texts, cause) values ($1, $2, $3, $4)',
      [ctx.newId(), erasure.participantId, erasure.texts, erasure.cause],
    );
  }

  /** Whoever comes back with this address finds their participant. */
  async markAddress(ctx: RequestContext, mark: Buffer, participantId: string): Promise<void> {
    await this.database.query(
      ctx,
      `insert into erased_addresses (mark, participant_id) values ($1, $2)
       on conflict (mark) do update set participant_id = excluded.participant_id, erased_at = now()`,
      [mark, participantId],
    );
  }

  /** Takes the participant of an address that was erased, and forgets the mark: they are somebody again. */
  async takeBack(
    ctx: RequestContext,
    marks: readonly Buffer[],
  ): Promise<ParticipantReference | null> {
    const [row] = await this.database.query<ParticipantReference>(
      ctx,
      `with taken as (delete from erased_addresses where mark = any($1::bytea[]) returning participant_id)
       select participant.id, participant.ref from participants participant
       join taken on taken.participant_id = participant.id
       where participant.kind = 'ERASED' for no key update of participant`,
      [marks],
    );
    return row ?? null;
  }

  /** Marks older than any consultation they protect. */
  async forgetMarks(ctx: RequestContext, olderThanDays: number): Promise<number> {
    const rows = await this.database.query(
      ctx,
      `delete from erased_addresses where erased_at < now() - $1 * interval '1 day' returning mark`,
      [olderThanDays],
    );
    return rows.length;
  }

  /** Accounts without a role in which nobody has signed in for long, oldest first. */
  async inactiveAccounts(
    ctx: RequestContext,
    olderThanDays: number,
    limit: number,
  ): Promise<readonly DataSubject[]> {
    return this.database.query<DataSubject>(
      ctx,
      `select participant.id, participant.ref, account.id as "accountId"
       from participants participant join accounts account on account.id = participant.account_id
       where account.last_signed_in_at < now() - $1 * interval '1 day'
         and not exists (select 1 from role_assignments role
                         where role.account_id = account.id and role.revoked_at is null)
         and not exists (select 1 from sessions session
                         where session.account_id = account.id and session.revoked_at is null
                           and session.last_seen_at >= now() - $1 * interval '1 day')
       order by account.last_signed_in_at, account.id limit $2`,
      [olderThanDays, limit],
    );
  }
}
