import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import { ok } from '@voix/domain-kernel';
import { TallyRepository } from '../persistence/tally.repository.js';

export interface RebuildReport {
  /** Counters looked at. */
  readonly compared: number;
  /** Counters that did not say what the votes say. */
  readonly different: number;
}

/** Counts the votes again and compares with the counters; corrects them unless only asked to check. */
@Injectable()
export class RebuildTalliesUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tallies: TallyRepository,
  ) {}

  async run(ctx: RequestContext, options: { readonly check: boolean }): Promise<RebuildReport> {
    const result = await this.unitOfWork.run(ctx, async (tx) => {
      const compared = await this.tallies.countOfTallies(tx);
      const different = await this.tallies.differences(tx);
      if (!options.check && different.length > 0) await this.tallies.rebuild(tx);
      return ok({ compared, different: different.length });
    });
    return result.ok ? result.value : result.error;
  }
}
