import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { College, Territory } from '../domain/reference-data.js';
import { ReferenceDataRepository } from '../persistence/reference-data.repository.js';

const FRESH_MS = 5_000;
const byFrenchName = new Intl.Collator('fr').compare;

interface ReferenceData {
  readonly colleges: readonly College[];
  readonly territories: readonly Territory[];
}

/**
 * Colleges and territories: those of the reference set, and those that series added. Kept in memory for five seconds,
 * for every page names some; what this process adds is there at once, what another one adds within that time.
 */
@Injectable()
export class ReferenceDataReader {
  private kept: { readonly data: Promise<ReferenceData>; readonly readAt: number } | null = null;

  constructor(private readonly repository: ReferenceDataRepository) {}

  /** Those of the reference set, in the order in which people are asked. */
  async colleges(ctx: RequestContext): Promise<readonly College[]> {
    return (await this.everyCollege(ctx)).filter(({ isNational }) => isNational);
  }

  async everyCollege(ctx: RequestContext): Promise<readonly College[]> {
    return (await this.read(ctx)).colleges;
  }

  /** Regions, then overseas territories, each by name: what people choose from for themselves. */
  async territories(ctx: RequestContext): Promise<readonly Territory[]> {
    const all = await this.everyTerritory(ctx);
    return all.filter(({ kind }) => kind === 'REGION' || kind === 'OVERSEAS');
  }

  /** Regions, overseas territories, those that series added, then departments, each by name. */
  async everyTerritory(ctx: RequestContext): Promise<readonly Territory[]> {
    return (await this.read(ctx)).territories;
  }

  async college(ctx: RequestContext, code: string | null): Promise<College | null> {
    return (await this.everyCollege(ctx)).find((college) => college.code === code) ?? null;
  }

  async territory(ctx: RequestContext, code: string | null): Promise<Territory | null> {
    return (await this.everyTerritory(ctx)).find((territory) => territory.code === code) ?? null;
  }

  forget(): void {
    this.kept = null;
  }

  /** Whoever asks meanwhile waits for the same reading; one that failed is forgotten. A transaction reads for itself. */
  private read(ctx: RequestContext): Promise<ReferenceData> {
    if (ctx.transaction !== null) return this.readNow(ctx);
    const readAt = ctx.now().getTime();
    if (this.kept !== null && readAt - this.kept.readAt < FRESH_MS) return this.kept.data;
    const data = this.readNow(ctx).catch((error: unknown) => {
      this.forget();
      throw error;
    });
    this.kept = { data, readAt };
    return data;
  }

  private async readNow(ctx: RequestContext): Promise<ReferenceData> {
    const colleges = await this.repository.colleges(ctx);
    const territories = (await this.repository.territories(ctx)).toSorted(
      (left, right) => right.kind.localeCompare(left.kind) || byFrenchName(left.name, right.name),
    );
    return { colleges, territories };
  }
}
