import { Injectable } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { GuarantorDuty } from '@voix/contracts/validation';
import type { Guarantor, GuarantorWords } from '../domain/guarantor.js';

/** Who watches over each edition. Changes are made while the edition is locked. */
@Injectable()
export class GuarantorRepository {
  constructor(private readonly database: Database) {}

  /** The guarantor, then the mediator. */
  findOfEditions(ctx: RequestContext, editionIds: readonly string[]): Promise<Guarantor[]> {
    return this.database.query<Guarantor>(
      ctx,
      `select edition_id as "editionId", duty, name, presentation, contact, version, named_at as "namedAt"
       from guarantors where edition_id = any($1::uuid[]) order by edition_id, duty`,
      [editionIds],
    );
  }

  /** Names somebody, in the place of whoever held the duty. */
  async name(
    ctx: RequestContext,
    editionId: string,
    duty: GuarantorDuty,
    { name, presentation, contact }: GuarantorWords,
  ): Promise<void> {
    await this.database.query(
      ctx,
      `insert into guarantors (edition_id, duty, name, presentation, contact) values ($1, $2, $3, $4, $5)
       on conflict on constraint pk_guarantors do update set name = excluded.name,
         presentation = excluded.presentation, contact = excluded.contact, version = guarantors.version + 1,
         named_at = now()`,
      [editionId, duty, name, presentation, contact],
    );
  }
}
