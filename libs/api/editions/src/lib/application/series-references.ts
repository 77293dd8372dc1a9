import { Injectable } from '@nestjs/common';
import { IdentityFacade } from '@voix/api-identity';
import type { RequestContext } from '@voix/api-platform/request-context';
import {
  seriesReferences,
  type SeriesReference,
  type StandardReference,
} from '../domain/series-reference.js';
import { SeriesReferenceRepository } from '../persistence/series-reference.repository.js';

/** The colleges and territories of a series: the reference set as it changed them. Read anew, so that all processes agree. */
@Injectable()
export class SeriesReferences {
  constructor(
    private readonly identity: IdentityFacade,
    private readonly differences: SeriesReferenceRepository,
  ) {}

  async of(ctx: RequestContext, seriesId: string): Promise<SeriesReference[]> {
    const standard = await this.standard(ctx);
    return seriesReferences(standard, await this.differences.find(ctx, seriesId));
  }

  /** The same, while nobody else changes them. */
  async hold(tx: RequestContext, seriesId: string): Promise<SeriesReference[]> {
    await this.differences.lock(tx, seriesId);
    return this.of(tx, seriesId);
  }

  private async standard(ctx: RequestContext): Promise<StandardReference[]> {
    const { colleges, territories } = await this.identity.referenceSet(ctx);
    return [
      ...colleges.map(({ code, names }) => ({
        kind: 'COLLEGE' as const,
        code,
        names,
        parentCode: null,
        officialCode: null,
      })),
      ...territories.map(({ code, name, parentCode, inseeRegion, inseeDepartment }) => ({
        kind: 'TERRITORY' as const,
        code,
        names: { fr: name, en: name },
        parentCode,
        officialCode: [inseeRegion, inseeDepartment].filter(Boolean).join(' / ') || null,
      })),
    ];
  }
}
