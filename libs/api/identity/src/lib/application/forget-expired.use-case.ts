import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@voix/api-platform/database';
import { JobRegistry } from '@voix/api-platform/jobs';
import type { RequestContext } from '@voix/api-platform/request-context';
import { retentionDays } from '@voix/contracts/retention';
import { ok, type Result } from '@voix/domain-kernel';
import { ErasureRepository } from '../persistence/erasure.repository.js';
import { SessionRepository } from '../persistence/session.repository.js';
import { UnfinishedSignIns, type ForgottenSignIns } from './unfinished-sign-ins.js';

const TASK = 'identity.forget-expired';
const EVERY_NIGHT = '17 3 * * *';

export interface Forgotten extends ForgottenSignIns {
  readonly sessions: number;
  readonly erasedAddressMarks: number;
}

/** Every night, forgets addresses that asked for a link, sessions that are long over, marks that outlived their use. */
@Injectable()
export class ForgetExpiredUseCase {
  constructor(
    jobs: JobRegistry,
    private readonly unitOfWork: UnitOfWork,
    private readonly signIns: UnfinishedSignIns,
    private readonly sessions: SessionRepository,
    private readonly erasures: ErasureRepository,
  ) {
    jobs.register(TASK, async (ctx) => void (await this.run(ctx)), { schedule: EVERY_NIGHT });
  }

  run(ctx: RequestContext): Promise<Result<Forgotten, never>> {
    return this.unitOfWork.run<Forgotten, never>(ctx, async (tx) =>
      ok({
        ...(await this.signIns.forgetExpired(tx)),
        sessions: await this.sessions.deleteEnded(tx, retentionDays('ENDED_SESSION')),
        erasedAddressMarks: await this.erasures.forgetMarks(
          tx,
          retentionDays('ERASED_ADDRESS_MARK'),
        ),
      }),
    );
  }
}
