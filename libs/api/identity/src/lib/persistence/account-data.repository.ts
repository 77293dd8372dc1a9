import { Injectable } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import type { PersonalDataSection } from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';

type Rows = PersonalDataSection['rows'];

/** SQL: an instant as people and programs read it. */
const iso = (column: string) =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

/** What identity holds about one person, for themselves. Never the secrets: a file lies about on a computer. */
@Injectable()
export class AccountDataRepository {
  constructor(private readonly database: Database) {}

  profile(ctx: RequestContext, participantId: string): Promise<Rows> {
    return this.database.query(
      ctx,
      `select participant.display_name as "displayName", participant.college_code as college,
         participant.territory_code as territory, participant.age_band as "ageBand", account.email, ${iso('participant.created_at')} as since
       from participants participant left join accounts account on account.id = participant.account_id
       where participant.id = $1`,
      [participantId],
    );
  }

  sessions(ctx: RequestContext, participantId: string): Promise<Rows> {
    return this.database.query(
      ctx,
      `select label as browser, ${iso('created_at')} as "openedAt", ${iso('last_seen_at')} as "lastSeenAt"
       from sessions where participant_id = $1 order by created_at, id`,
      [participantId],
    );
  }

  passkeys(ctx: RequestContext, accountId: string | null): Promise<Rows> {
    return this.database.query(
      ctx,
      `select name, ${iso('created_at')} as "addedAt", ${iso('last_used_at')} as "lastUsedAt"
       from passkeys where account_id = $1 order by created_at, id`,
      [accountId],
    );
  }

  identities(ctx: RequestContext, accountId: string | null): Promise<Rows> {
    return this.database.query(
      ctx,
      `select provider, assurance_level as "assuranceLevel", profession_code as profession,
         ${iso('linked_at')} as "linkedAt", ${iso('last_used_at')} as "lastUsedAt"
       from linked_identities where account_id = $1 order by linked_at, id`,
      [accountId],
    );
  }

  roles(ctx: RequestContext, accountId: string | null): Promise<Rows> {
    return this.database.query(
      ctx,
      `select role, ${iso('granted_at')} as "grantedAt", ${iso('revoked_at')} as "revokedAt"
       from role_assignments where account_id = $1 order by granted_at, id`,
      [accountId],
    );
  }
}
