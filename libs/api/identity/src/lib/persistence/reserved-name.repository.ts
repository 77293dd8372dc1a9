import { Injectable } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { DisplayName } from '../domain/display-name.js';

@Injectable()
export class ReservedNameRepository {
  constructor(private readonly database: Database) {}

  /** Adds those whose look is not reserved yet, in one order for all, so that two that add never wait for each other. */
  async add(ctx: RequestContext, names: readonly DisplayName[]): Promise<void> {
    await this.database.query(
      ctx,
      `insert into reserved_names (skeleton, name)
       select skeleton, name from unnest($1::text[], $2::text[]) as reserved (skeleton, name) order by skeleton
       on conflict on constraint pk_reserved_names do nothing`,
      [names.map((name) => name.skeleton), names.map((name) => name.text)],
    );
  }

  /** Whether this look is reserved, or that of a person, other than this one, who holds a role now. */
  async isTaken(ctx: RequestContext, skeleton: string, participantId: string): Promise<boolean> {
    const rows = await this.database.query(
      ctx,
      `select 1 from reserved_names where skeleton = $1
       union all
       select 1 from role_assignments r join participants p on p.account_id = r.account_id
       where r.revoked_at is null and p.name_skeleton = $1 and p.id <> $2
       limit 1`,
      [skeleton, participantId],
    );
    return rows.length > 0;
  }
}
