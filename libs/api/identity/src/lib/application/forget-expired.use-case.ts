import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@voix/api-platform/database';
import { JobRegistry } from '@voix/api-platform/jobs';
import type { RequestContext } from '@voix/api-platform/request-context';
import { ok, type Result } from '@voix/domain-kernel';
import { PasskeyChallengeRepository } from '../persistence/passkey-challenge.repository.js';
import { SessionRepository } from '../persistence/session.repository.js';
import { SignInChallengeRepository } from '../persistence/sign-in-challenge.repository.js';

const TASK = 'identity.forget-expired';
const EVERY_NIGHT = '17 3 * * *';
const CHALLENGE_DAYS = 1;
const SESSION_DAYS = 30;

export interface Forgotten {
  readonly challenges: number;
  readonly passkeyChallenges: number;
  readonly sessions: number;
}

/** Every night, forgets addresses that asked for a link, and sessions that are long over. */
@Injectable()
export class ForgetExpiredUseCase {
  constructor(
    jobs: JobRegistry,
    private readonly unitOfWork: UnitOfWork,
    private readonly challenges: SignInChallengeRepository,
    private readonly sessions: SessionRepository,
    private readonly passkeyChallenges: PasskeyChallengeRepository,
  ) {
    jobs.register(TASK, async (ctx) => void (await this.run(ctx)), { schedule: EVERY_NIGHT });
  }

  run(ctx: RequestContext): Promise<Result<Forgotten, never>> {
    return this.unitOfWork.run<Forgotten, never>(ctx, async (tx) =>
      ok({
        challenges: await this.challenges.deleteExpired(tx, CHALLENGE_DAYS),
        passkeyChallenges: await this.passkeyChallenges.deleteExpired(tx),
        sessions: await this.sessions.deleteEnded(tx, SESSION_DAYS),
      }),
    );
  }
}
