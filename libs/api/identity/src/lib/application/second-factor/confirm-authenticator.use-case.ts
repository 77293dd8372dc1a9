import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import { authenticatorSchema, validate } from '@voix/contracts/validation';
import { err, ok, type Result, type ValidationFailed } from '@voix/domain-kernel';
import type { SignedInActor } from '../../domain/eligibility.policy.js';
import { stepOfCode } from '../../domain/second-factor/authenticator.js';
import {
  SecondFactorFailed,
  SecondFactorSetupExpired,
} from '../../domain/second-factor/second-factor.js';
import { SecondFactorRepository } from '../../persistence/second-factor.repository.js';
import { requireSignedIn } from '../require-signed-in.js';
import { SessionKeeper, type OpenedSession } from '../session-keeper.js';
import { AuthenticatorSecrets } from './authenticator-secrets.js';
import { FactorKeeper } from './factor-keeper.js';
import { SecondFactorAttempts } from './second-factor-attempts.js';

export interface AuthenticatorConfirmation {
  readonly setupToken: string;
  readonly code: string;
}

export interface AuthenticatorConfirmed {
  /** For the day when the phone is lost: they are shown now and never again. */
  readonly recoveryCodes: readonly string[];
}

type Failure = SecondFactorFailed | SecondFactorSetupExpired | ValidationFailed;

/** Takes a new authenticator into use with its first code; the session has then passed the second factor. */
@Injectable()
export class ConfirmAuthenticatorUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keeper: FactorKeeper,
    private readonly factors: SecondFactorRepository,
    private readonly attempts: SecondFactorAttempts,
    private readonly secrets: AuthenticatorSecrets,
    private readonly sessions: SessionKeeper,
  ) {}

  async run(
    ctx: RequestContext,
    { setupToken, code }: AuthenticatorConfirmation,
  ): Promise<Result<AuthenticatorConfirmed, Failure>> {
    const actor = requireSignedIn(ctx);
    const checked = validate(authenticatorSchema, { code });
    if (!checked.ok) return checked;
    const secret = await this.secrets.endSetup(actor, setupToken, ctx.now());
    if (secret === null) return err(new SecondFactorSetupExpired());
    const attempt = await this.attempts.take(ctx, actor.accountId);
    if (!attempt.ok) return attempt;
    const step = stepOfCode(secret, checked.value.code, attempt.value.at);
    if (step === null) return err(new SecondFactorFailed('SECOND_FACTOR_CODE_INVALID'));
    const confirmed = await this.unitOfWork.run(ctx, async (tx) =>
      this.confirm(tx, actor, secret, step),
    );
    if (!confirmed.ok) return confirmed;
    this.sessions.handOver(ctx, confirmed.value.session);
    return ok({ recoveryCodes: confirmed.value.recoveryCodes });
  }

  private async confirm(
    tx: RequestContext,
    actor: SignedInActor,
    secret: Uint8Array,
    step: number,
  ): Promise<Result<AuthenticatorConfirmed & { session: OpenedSession }, never>> {
    const { account } = await this.keeper.lock(tx, actor);
    const sealed = await this.secrets.seal(account.id, secret);
    await this.factors.setAuthenticator(tx, account.id, sealed, step);
    const recoveryCodes = await this.keeper.newRecoveryCodes(tx, account.id);
    await this.keeper.tell(tx, account, 'AUTHENTICATOR_ADDED');
    return ok({ recoveryCodes, session: await this.sessions.openWithSecondFactor(tx, actor) });
  }
}
