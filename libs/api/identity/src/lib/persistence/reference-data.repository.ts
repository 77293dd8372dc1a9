import { Injectable } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { College, Territory } from '../domain/reference-data.js';

@Injectable()
export class ReferenceDataRepository {
  constructor(private readonly database: Database) {}

  async colleges(ctx: RequestContext): Promise<College[]> {
    const rows = await this.database.query<{ code: string; fr: string; en: string }>(
      ctx,
      'select code, name_fr as fr, name_en as en from colleges order by position',
    );
    return rows.map(({ code, fr, en }) => ({ code, names: { fr, en } }));
  }

  territories(ctx: RequestContext): Promise<Territory[]> {
    return this.database.query(
      ctx,
      `select code, kind, name, parent_code as "parentCode", insee_region as "inseeRegion",
         insee_department as "inseeDepartment" from territories`,
    );
  }
}
