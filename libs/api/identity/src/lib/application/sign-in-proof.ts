import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import { emailAndCodeSchema, validate } from '@voix/contracts/validation';
import { err, ok, type Result, type ValidationFailed } from '@voix/domain-kernel';
import { hashToken } from '../domain/secrets.js';
import {
  openByCode,
  openByLink,
  SignInFailed,
  type OpenSignInChallenge,
} from '../domain/sign-in-challenge.js';
import { SignInChallengeRepository } from '../persistence/sign-in-challenge.repository.js';

interface EmailAndCode {
  readonly email: string;
  readonly code: string;
}

/** What a person shows to sign in: the token of a link, or an address with the code sent to it. */
export type SignInKey = { readonly token: string } | EmailAndCode;

/** Says whether a link or a code opens something, and uses it up with the sign-in that it opens. */
@Injectable()
export class SignInProof {
  constructor(
    private readonly challenges: SignInChallengeRepository,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  check(
    ctx: RequestContext,
    key: SignInKey,
  ): Promise<Result<OpenSignInChallenge, SignInFailed | ValidationFailed>> {
    return 'token' in key ? this.checkLink(ctx, key.token) : this.checkCode(ctx, key);
  }

  /** Uses the challenge up, in the transaction of the sign-in: of two requests that come together, one does. */
  async consume(
    tx: RequestContext,
    challenge: OpenSignInChallenge,
    key: SignInKey,
  ): Promise<Result<undefined, SignInFailed>> {
    if (await this.challenges.consume(tx, challenge.id)) return ok();
    return err(new SignInFailed('token' in key ? 'SIGN_IN_LINK_INVALID' : 'SIGN_IN_CODE_INVALID'));
  }

  private async checkLink(
    ctx: RequestContext,
    token: string,
  ): Promise<Result<OpenSignInChallenge, SignInFailed>> {
    const challenge = await this.challenges.findOpenByToken(ctx, hashToken(token));
    const browserToken = ctx.client?.browserToken ?? null;
    return openByLink(challenge, browserToken === null ? null : hashToken(browserToken));
  }

  /**
   * The attempt is committed before the code is compared: a wrong code is an error, and an error would undo the
   * count with the rest. What cannot be a code at all is no attempt.
   */
  private async checkCode(
    ctx: RequestContext,
    key: EmailAndCode,
  ): Promise<Result<OpenSignInChallenge, SignInFailed | ValidationFailed>> {
    const checked = validate(emailAndCodeSchema, key);
    if (!checked.ok) return checked;
    const { email, code } = checked.value;
    const attempt = await this.unitOfWork.run(ctx, async (tx) =>
      ok(await this.challenges.takeAttempt(tx, email.key)),
    );
    return openByCode(attempt.ok ? attempt.value : null, code);
  }
}
