import { Injectable } from '@nestjs/common';
import type { ParticipantReference } from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import { ReferenceDataReader } from './application/reference-data.reader.js';
import type { College, Territory } from './domain/reference-data.js';
import type { ParticipantSummary } from './domain/participant.js';
import { ParticipantRepository } from './persistence/participant.repository.js';

/** What other areas may know of people: plain read models, many at a time, one statement each. */
@Injectable()
export class IdentityFacade {
  constructor(
    private readonly participants: ParticipantRepository,
    private readonly referenceData: ReferenceDataReader,
  ) {}

  /** Participants by id. One that does not exist is absent. */
  async participantsByIds(
    ctx: RequestContext,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, ParticipantSummary>> {
    const summaries = await this.participants.summariesByIds(ctx, ids);
    return new Map(summaries.map((summary) => [summary.id, summary]));
  }

  /** Participants that an import brought in, by their key in the source. */
  async importedParticipants(
    ctx: RequestContext,
    source: string,
    keys: readonly string[],
  ): Promise<ReadonlyMap<string, ParticipantReference>> {
    const rows = await this.participants.imported(ctx, source, keys);
    return new Map(rows.map(({ key, id, ref }) => [key, { id, ref }]));
  }

  /** Null for a code that names no territory, and for none. */
  territoryByCode(ctx: RequestContext, code: string | null): Promise<Territory | null> {
    return this.referenceData.territory(ctx, code);
  }

  /** The reference set that every series begins with, in the order in which people are asked. */
  async referenceSet(ctx: RequestContext): Promise<{
    readonly colleges: readonly College[];
    readonly territories: readonly Territory[];
  }> {
    const colleges = await this.referenceData.colleges(ctx);
    const territories = await this.referenceData.everyTerritory(ctx);
    return { colleges, territories: territories.filter(({ kind }) => kind !== 'LOCAL') };
  }

  /** The codes that a record from outside may name. */
  async referenceCodes(ctx: RequestContext): Promise<{
    readonly colleges: ReadonlySet<string>;
    readonly territories: ReadonlySet<string>;
  }> {
    const colleges = await this.referenceData.everyCollege(ctx);
    const territories = await this.referenceData.everyTerritory(ctx);
    return {
      colleges: new Set(colleges.map(({ code }) => code)),
      territories: new Set(territories.map(({ code }) => code)),
    };
  }

  /**
   * A territory, then the one that it lies in: a partner of either acts there. Empty for none, which is the whole
   * country; a code that names no territory lies in nothing but itself.
   */
  async territoryWithin(ctx: RequestContext, code: string | null): Promise<readonly string[]> {
    if (code === null) return [];
    const territory = await this.referenceData.territory(ctx, code);
    return territory?.parentCode == null ? [code] : [code, territory.parentCode];
  }
}
