import { Injectable } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { AddedReference, College, Territory } from '../domain/reference-data.js';

@Injectable()
export class ReferenceDataRepository {
  constructor(private readonly database: Database) {}

  async colleges(ctx: RequestContext): Promise<College[]> {
    const rows = await this.database.query<{
      code: string;
      fr: string;
      en: string;
      isNational: boolean;
    }>(
      ctx,
      `select code, name_fr as fr, name_en as en, is_national as "isNational"
         from colleges order by position, code`,
    );
    return rows.map(({ code, fr, en, isNational }) => ({ code, names: { fr, en }, isNational }));
  }

  /** A code that another series added already keeps the names it got there: each series has its own. */
  async register(ctx: RequestContext, added: AddedReference): Promise<void> {
    const { kind, code, nameFr, nameEn, parentCode } = added;
    if (kind === 'COLLEGE')
      await this.database.query(
        ctx,
        `insert into colleges (code, position, name_fr, name_en, is_national)
           values ($1, 1000, $2, $3, false) on conflict do nothing`,
        [code, nameFr, nameEn],
      );
    else
      await this.database.query(
        ctx,
        `insert into territories (code, kind, name, parent_code) values ($1, 'LOCAL', $2, $3)
           on conflict do nothing`,
        [code, nameFr, parentCode],
      );
  }

  territories(ctx: RequestContext): Promise<Territory[]> {
    return this.database.query(
      ctx,
      `select code, kind, name, parent_code as "parentCode", insee_region as "inseeRegion",
         insee_department as "inseeDepartment" from territories`,
    );
  }
}
