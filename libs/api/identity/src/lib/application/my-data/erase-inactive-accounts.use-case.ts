import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@voix/api-platform/database';
import { JobRegistry } from '@voix/api-platform/jobs';
import type { RequestContext } from '@voix/api-platform/request-context';
import { retentionDays } from '@voix/contracts/retention';
import { ok } from '@voix/domain-kernel';
import { ErasureRepository } from '../../persistence/erasure.repository.js';
import { DataErasure } from './data-erasure.js';

const TASK = 'identity.erase-inactive-accounts';
const EVERY_NIGHT = '47 3 * * *';
const BATCH = 100;

/** Every night, erases the accounts that nobody has used for three years. Their texts stay, without a name. */
@Injectable()
export class EraseInactiveAccountsUseCase {
  constructor(
    jobs: JobRegistry,
    private readonly unitOfWork: UnitOfWork,
    private readonly erasures: ErasureRepository,
    private readonly erasure: DataErasure,
  ) {
    jobs.register(TASK, async (ctx) => void (await this.run(ctx)), { schedule: EVERY_NIGHT });
  }

  /** Answers how many were erased; each in a transaction of its own, so that a long list blocks nobody. */
  async run(ctx: RequestContext): Promise<number> {
    let erased = 0;
    for (;;) {
      const inactive = await this.erasures.inactiveAccounts(
        ctx,
        retentionDays('INACTIVE_ACCOUNT'),
        BATCH,
      );
      for (const subject of inactive) {
        await this.unitOfWork.run(ctx, async (tx) => {
          await this.erasure.erase(tx, subject, {
            texts: 'KEEP_WITHOUT_NAME',
            cause: 'INACTIVITY',
          });
          return ok();
        });
      }
      erased += inactive.length;
      if (inactive.length < BATCH) return erased;
    }
  }
}
