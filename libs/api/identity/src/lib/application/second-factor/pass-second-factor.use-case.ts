import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import { secondFactorSchema, validate } from '@voix/contracts/validation';
import { err, ok, type Result, type ValidationFailed } from '@voix/domain-kernel';
import type { SignedInActor } from '../../domain/eligibility.policy.js';
import { stepOfCode } from '../../domain/second-factor/authenticator.js';
import { hashRecoveryCode } from '../../domain/second-factor/recovery-code.js';
import { SecondFactorFailed } from '../../domain/second-factor/second-factor.js';
import {
  SecondFactorRepository,
  type SecondFactorAttempt,
} from '../../persistence/second-factor.repository.js';
import { requireSignedIn } from '../require-signed-in.js';
import { SessionKeeper, type OpenedSession } from '../session-keeper.js';
import { AuthenticatorSecrets } from './authenticator-secrets.js';
import { FactorKeeper } from './factor-keeper.js';
import { SecondFactorAttempts } from './second-factor-attempts.js';

const AUTHENTICATOR_DIGITS = 6;

/** What a right code uses up: the step of time of an authenticator, or a recovery code. */
type UsedUp = { readonly step: number } | { readonly recoveryCode: string };

/** Passes the second factor with a code of the authenticator or of the paper: the roles of the person come into force. */
@Injectable()
export class PassSecondFactorUseCase {
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
    typed: { readonly code: string },
  ): Promise<Result<undefined, SecondFactorFailed | ValidationFailed>> {
    const actor = requireSignedIn(ctx);
    const checked = validate(secondFactorSchema, typed);
    if (!checked.ok) return checked;
    const attempt = await this.attempts.take(ctx, actor.accountId);
    if (!attempt.ok) return attempt;
    const key = await this.keyOf(actor.accountId, checked.value.code, attempt.value);
    if (key === null) return wrongCode();
    const session = await this.unitOfWork.run(ctx, async (tx) => this.pass(tx, actor, key));
    if (!session.ok) return session;
    this.sessions.handOver(ctx, session.value);
    return ok();
  }

  /** Of what the code is; null for six digits that no authenticator shows now. */
  private async keyOf(
    accountId: string,
    code: string,
    { authenticatorSecret, at }: SecondFactorAttempt,
  ): Promise<UsedUp | null> {
    if (code.length !== AUTHENTICATOR_DIGITS) return { recoveryCode: code };
    if (authenticatorSecret === null) return null;
    const secret = await this.secrets.open(accountId, authenticatorSecret);
    const step = stepOfCode(secret, code, at);
    return step === null ? null : { step };
  }

  private async pass(
    tx: RequestContext,
    actor: SignedInActor,
    key: UsedUp,
  ): Promise<Result<OpenedSession, SecondFactorFailed>> {
    const account = await this.keeper.lockAccount(tx, actor);
    const isRight =
      'step' in key
        ? await this.factors.useStep(tx, actor.accountId, key.step)
        : await this.factors.useRecoveryCode(
            tx,
            actor.accountId,
            hashRecoveryCode(actor.accountId, key.recoveryCode),
          );
    if (!isRight) return wrongCode();
    if ('recoveryCode' in key) await this.keeper.tell(tx, account, 'RECOVERY_CODE_USED');
    return ok(await this.sessions.openWithSecondFactor(tx, actor));
  }
}

const wrongCode = () => err(new SecondFactorFailed('SECOND_FACTOR_CODE_INVALID'));
