import { Injectable } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';

/** Who wrote what, when one person turns out to be two participants. */
@Injectable()
export class AuthorshipRepository {
  constructor(private readonly database: Database) {}

  /** A key that both have used stays with the one who receives: it only ever served to recognise a retry. */
  async transferProposals(ctx: RequestContext, from: string, to: string): Promise<void> {
    await this.database.query(
      ctx,
      `update proposals set author_participant_id = $2, idempotency_key = case
         when exists (select 1 from proposals own
                      where own.author_participant_id = $2 and own.idempotency_key = proposals.idempotency_key)
         then null else idempotency_key end
       where author_participant_id = $1`,
      [from, to],
    );
  }

  async transferArguments(ctx: RequestContext, from: string, to: string): Promise<void> {
    await this.database.query(
      ctx,
      'update arguments set author_participant_id = $2 where author_participant_id = $1',
      [from, to],
    );
  }
}
