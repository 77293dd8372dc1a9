import { Injectable } from '@nestjs/common';
import { RateLimits } from '@voix/api-platform/access';
import { UnitOfWork } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import { ok, type Result } from '@voix/domain-kernel';
import {
  AUTHENTICATOR_SECRET_BYTES,
  authenticatorUri,
  typedSecret,
} from '../../domain/second-factor/authenticator.js';
import { requireSignedIn } from '../require-signed-in.js';
import { AuthenticatorSecrets } from './authenticator-secrets.js';
import { FactorKeeper } from './factor-keeper.js';

export interface AuthenticatorSetup {
  /** To type where the picture cannot be scanned. */
  readonly secret: string;
  /** What the picture to scan holds. */
  readonly uri: string;
  /** To give back with the first code. */
  readonly setupToken: string;
}

/** Draws the secret of a new authenticator. Nothing changes before its first code is given back. */
@Injectable()
export class BeginAuthenticatorSetupUseCase {
  constructor(
    private readonly rateLimits: RateLimits,
    private readonly unitOfWork: UnitOfWork,
    private readonly keeper: FactorKeeper,
    private readonly secrets: AuthenticatorSecrets,
  ) {}

  async run(ctx: RequestContext): Promise<Result<AuthenticatorSetup, never>> {
    const actor = requireSignedIn(ctx);
    await this.rateLimits.perParticipant(ctx, 'SIGN_IN_KEYS_PER_PARTICIPANT');
    return this.unitOfWork.run<AuthenticatorSetup, never>(ctx, async (tx) => {
      const { account } = await this.keeper.lock(tx, actor);
      const secret = tx.randomBytes(AUTHENTICATOR_SECRET_BYTES);
      return ok({
        secret: typedSecret(secret),
        uri: authenticatorUri(secret, account.email),
        setupToken: await this.secrets.beginSetup(actor, secret, tx.now()),
      });
    });
  }
}
