import { Injectable } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { LegalStatement, NoticeVersion } from '../domain/legal-statement.js';

/** The versions of what editions tell about data. */
@Injectable()
export class EditionNoticeRepository {
  constructor(private readonly database: Database) {}

  /** Adds the next version. The caller holds the edition, or has just made it: two never race for a number. */
  async add(tx: RequestContext, editionId: string, statement: LegalStatement): Promise<void> {
    const { legalBasis, sensitiveDataGround, dataController, dataContact, legalNote } = statement;
    await this.database.query(
      tx,
      `insert into edition_notices (edition_id, version, statement)
       select $1, coalesce(max(version), 0) + 1, $2::jsonb from edition_notices where edition_id = $1`,
      [
        editionId,
        JSON.stringify({
          legalBasis,
          sensitiveDataGround,
          dataController,
          dataContact,
          legalNote,
        }),
      ],
    );
  }

  /** All versions, the latest of each edition first. */
  findVersions(ctx: RequestContext, editionIds: readonly string[]): Promise<NoticeVersion[]> {
    return this.database.query<NoticeVersion>(
      ctx,
      `select edition_id as "editionId", version, statement, stated_at as "statedAt"
       from edition_notices where edition_id = any($1::uuid[]) order by edition_id, version desc`,
      [editionIds],
    );
  }
}
