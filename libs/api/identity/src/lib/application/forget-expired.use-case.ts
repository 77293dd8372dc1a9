import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@voix/api-platform/database';
import { JobRegistry } from '@voix/api-platform/jobs';
import type { RequestContext } from '@voix/api-platform/request-context';
import { ok, type Result } from '@voix/domain-kernel';
import { RETENTION_DAYS } from '../domain/my-data/retention.js';
import { ErasureRepository } from '../persistence/erasure.repository.js';
import { OpenIdAttemptRepository } from '../persistence/openid-attempt.repository.js';
import { PasskeyChallengeRepository } from '../persistence/passkey-challenge.repository.js';
import { PendingIdentityRepository } from '../persistence/pending-identity.repository.js';
import { SessionRepository } from '../persistence/session.repository.js';
import { SignInChallengeRepository } from '../persistence/sign-in-challenge.repository.js';

const TASK = 'identity.forget-expired';
const EVERY_NIGHT = '17 3 * * *';

export interface Forgotten {
  readonly challenges: number;
  readonly passkeyChallenges: number;
  readonly openIdAttempts: number;
  readonly pendingIdentities: number;
  readonly sessions: number;
  readonly erasedAddressMarks: number;
}

/** Every night, forgets addresses that asked for a link, sessions that are long over, marks that outlived their use. */
@Injectable()
export class ForgetExpiredUseCase {
  constructor(
    jobs: JobRegistry,
    private readonly unitOfWork: UnitOfWork,
    private readonly challenges: SignInChallengeRepository,
    private readonly sessions: SessionRepository,
    private readonly passkeyChallenges: PasskeyChallengeRepository,
    private readonly openIdAttempts: OpenIdAttemptRepository,
    private readonly pendingIdentities: PendingIdentityRepository,
    private readonly erasures: ErasureRepository,
  ) {
    jobs.register(TASK, async (ctx) => void (await this.run(ctx)), { schedule: EVERY_NIGHT });
  }

  run(ctx: RequestContext): Promise<Result<Forgotten, never>> {
    return this.unitOfWork.run<Forgotten, never>(ctx, async (tx) =>
      ok({
        challenges: await this.challenges.deleteExpired(tx, RETENTION_DAYS.signInRequest),
        passkeyChallenges: await this.passkeyChallenges.deleteExpired(tx),
        openIdAttempts: await this.openIdAttempts.deleteExpired(tx),
        pendingIdentities: await this.pendingIdentities.deleteExpired(tx),
        sessions: await this.sessions.deleteEnded(tx, RETENTION_DAYS.endedSession),
        erasedAddressMarks: await this.erasures.forgetMarks(tx, RETENTION_DAYS.erasedAddressMark),
      }),
    );
  }
}
