import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { College, Territory } from '../domain/reference-data.js';
import { ReferenceDataRepository } from '../persistence/reference-data.repository.js';

const byFrenchName = new Intl.Collator('fr').compare;

/** Colleges and territories. They change with a migration only, hence with a new process: read once. */
@Injectable()
export class ReferenceDataReader {
  private knownColleges: readonly College[] | null = null;
  private knownTerritories: readonly Territory[] | null = null;

  constructor(private readonly repository: ReferenceDataRepository) {}

  /** In the order in which people are asked. */
  async colleges(ctx: RequestContext): Promise<readonly College[]> {
    this.knownColleges ??= await this.repository.colleges(ctx);
    return this.knownColleges;
  }

  /** Regions, then overseas territories, each by name. */
  async territories(ctx: RequestContext): Promise<readonly Territory[]> {
    this.knownTerritories ??= (await this.repository.territories(ctx)).toSorted(
      (left, right) => right.kind.localeCompare(left.kind) || byFrenchName(left.name, right.name),
    );
    return this.knownTerritories;
  }

  async college(ctx: RequestContext, code: string | null): Promise<College | null> {
    return (await this.colleges(ctx)).find((college) => college.code === code) ?? null;
  }

  async territory(ctx: RequestContext, code: string | null): Promise<Territory | null> {
    return (await this.territories(ctx)).find((territory) => territory.code === code) ?? null;
  }
}
