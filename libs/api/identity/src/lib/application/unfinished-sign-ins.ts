import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@voix/api-platform/request-context';
import { retentionDays } from '@voix/contracts/retention';
import { OpenIdAttemptRepository } from '../persistence/openid-attempt.repository.js';
import { PasskeyChallengeRepository } from '../persistence/passkey-challenge.repository.js';
import { PendingIdentityRepository } from '../persistence/pending-identity.repository.js';
import { SignInChallengeRepository } from '../persistence/sign-in-challenge.repository.js';

/** How many of each kind were forgotten. */
export interface ForgottenSignIns {
  readonly challenges: number;
  readonly passkeyChallenges: number;
  readonly openIdAttempts: number;
  readonly pendingIdentities: number;
}

/** What is kept while somebody signs in, by any of the ways: somebody who turns back leaves it behind. */
@Injectable()
export class UnfinishedSignIns {
  constructor(
    private readonly challenges: SignInChallengeRepository,
    private readonly passkeyChallenges: PasskeyChallengeRepository,
    private readonly openIdAttempts: OpenIdAttemptRepository,
    private readonly pendingIdentities: PendingIdentityRepository,
  ) {}

  async forgetExpired(tx: RequestContext): Promise<ForgottenSignIns> {
    return {
      challenges: await this.challenges.deleteExpired(tx, retentionDays('SIGN_IN_REQUEST')),
      passkeyChallenges: await this.passkeyChallenges.deleteExpired(tx),
      openIdAttempts: await this.openIdAttempts.deleteExpired(tx),
      pendingIdentities: await this.pendingIdentities.deleteExpired(tx),
    };
  }
}
