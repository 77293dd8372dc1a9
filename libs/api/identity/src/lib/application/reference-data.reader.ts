import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { College, Territory } from '../domain/reference-data.js';
import { ReferenceDataRepository } from '../persistence/reference-data.repository.js';

const byFrenchName = new Intl.Collator('fr').compare;

/** Reads once: whoever asks meanwhile waits for the same reading. One that failed is forgotten. */
class ReadOnce<T> {
  private reading: Promise<T> | null = null;

  get(read: () => Promise<T>): Promise<T> {
    this.reading ??= read().catch((error: unknown) => {
      this.reading = null;
      throw error;
    });
    return this.reading;
  }
}

/** Colleges and territories. They change with a migration only, hence with a new process: read once. */
@Injectable()
export class ReferenceDataReader {
  private readonly knownColleges = new ReadOnce<readonly College[]>();
  private readonly knownTerritories = new ReadOnce<readonly Territory[]>();

  constructor(private readonly repository: ReferenceDataRepository) {}

  /** In the order in which people are asked. */
  colleges(ctx: RequestContext): Promise<readonly College[]> {
    return this.knownColleges.get(() => this.repository.colleges(ctx));
  }

  /** Regions, then overseas territories, each by name: what people choose from for themselves. */
  async territories(ctx: RequestContext): Promise<readonly Territory[]> {
    const all = await this.everyTerritory(ctx);
    return all.filter(({ kind }) => kind === 'REGION' || kind === 'OVERSEAS');
  }

  /** Regions, overseas territories, then departments, each by name. */
  everyTerritory(ctx: RequestContext): Promise<readonly Territory[]> {
    return this.knownTerritories.get(async () =>
      (await this.repository.territories(ctx)).toSorted(
        (left, right) => right.kind.localeCompare(left.kind) || byFrenchName(left.name, right.name),
      ),
    );
  }

  async college(ctx: RequestContext, code: string | null): Promise<College | null> {
    return (await this.colleges(ctx)).find((college) => college.code === code) ?? null;
  }

  async territory(ctx: RequestContext, code: string | null): Promise<Territory | null> {
    return (await this.everyTerritory(ctx)).find((territory) => territory.code === code) ?? null;
  }
}
