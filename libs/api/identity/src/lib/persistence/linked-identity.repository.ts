import { Injectable } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { MarkedIdentity, OwnIdentity } from '../domain/openid/identity.js';

export interface IdentityOwner {
  readonly id: string;
  readonly accountId: string;
}

@Injectable()
export class LinkedIdentityRepository {
  constructor(private readonly database: Database) {}

  async listOfAccount(ctx: RequestContext, accountId: string): Promise<OwnIdentity[]> {
    return this.database.query<OwnIdentity>(
      ctx,
      `select id, provider, assurance_level as "assuranceLevel", profession_code as "professionCode",
         linked_at as "linkedAt", last_used_at as "lastUsedAt"
       from linked_identities where account_id = $1 order by linked_at, id`,
      [accountId],
    );
  }

  /** Whose identity it is, under whichever of our keys it was marked. */
  async findOwner(ctx: RequestContext, marks: readonly Buffer[]): Promise<IdentityOwner | null> {
    const [row] = await this.database.query<IdentityOwner>(
      ctx,
      'select id, account_id as "accountId" from linked_identities where subject_mark = any($1)',
      [marks],
    );
    return row ?? null;
  }

  /** False when some account has it already. */
  async link(
    ctx: RequestContext,
    id: string,
    accountId: string,
    identity: MarkedIdentity,
  ): Promise<boolean> {
    const { provider, subjectMark, assuranceLevel, professionCode } = identity;
    const rows = await this.database.query(
      ctx,
      `insert into linked_identities
         (id, account_id, provider, subject_mark, assurance_level, profession_code)
       values ($1, $2, $3, $4, $5, $6)
       on conflict on constraint uq_linked_identities_subject do nothing returning id`,
      [id, accountId, provider, subjectMark, assuranceLevel, professionCode],
    );
    return rows.length > 0;
  }

  /** Notes a use, with what the provider says now. False when the account no longer has it. */
  async noteUse(
    ctx: RequestContext,
    { id, accountId }: IdentityOwner,
    { subjectMark, assuranceLevel, professionCode }: MarkedIdentity,
  ): Promise<boolean> {
    const rows = await this.database.query(
      ctx,
      `update linked_identities
       set last_used_at = now(), subject_mark = $3, assurance_level = $4, profession_code = $5
       where id = $1 and account_id = $2 returning id`,
      [id, accountId, subjectMark, assuranceLevel, professionCode],
    );
    return rows.length > 0;
  }

  /** False when the account has no such identity. */
  async remove(ctx: RequestContext, id: string, accountId: string): Promise<boolean> {
    const rows = await this.database.query(
      ctx,
      'delete from linked_identities where id = $1 and account_id = $2 returning id',
      [id, accountId],
    );
    return rows.length > 0;
  }
}
