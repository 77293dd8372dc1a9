import { Injectable } from '@nestjs/common';
import { RateLimits } from '@voix/api-platform/access';
import { AppConfig } from '@voix/api-platform/config';
import { UnitOfWork } from '@voix/api-platform/database';
import { Mailer } from '@voix/api-platform/mail';
import type { RequestContext } from '@voix/api-platform/request-context';
import { emailSchema, validate } from '@voix/contracts/validation';
import {
  ok,
  safeReturnPath,
  type EmailAddress,
  type Result,
  type ValidationFailed,
} from '@voix/domain-kernel';
import {
  CODE_BYTES,
  codeFrom,
  hashCode,
  hashToken,
  TOKEN_BYTES,
  tokenFrom,
} from '../domain/secrets.js';
import { AccountRepository } from '../persistence/account.repository.js';
import { SignInChallengeRepository } from '../persistence/sign-in-challenge.repository.js';
import { markBrowser } from './browser-mark.js';
import { signInMail } from './sign-in-mail.js';

export interface RequestSignInLink {
  readonly email: string;
  /** The page to go back to once signed in. */
  readonly returnTo: string | null;
}

export interface SignInLinkSent {
  /** The address as it was understood. */
  readonly email: string;
  readonly expiresAt: Date;
}

/**
 * Sends a link and a code to whoever reads the address. The answer, the statements and the message are the same for
 * an address with and without an account: nobody learns who takes part (A50).
 */
@Injectable()
export class RequestSignInLinkUseCase {
  constructor(
    private readonly rateLimits: RateLimits,
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountRepository,
    private readonly challenges: SignInChallengeRepository,
    private readonly mailer: Mailer,
    private readonly config: AppConfig,
  ) {}

  async run(
    ctx: RequestContext,
    input: RequestSignInLink,
  ): Promise<Result<SignInLinkSent, ValidationFailed>> {
    if (ctx.client === null) throw new Error('A sign-in link belongs to the browser that asks');
    await this.rateLimits.perAddress(ctx, 'SIGN_IN_PER_ADDRESS');
    const checked = validate(emailSchema, input);
    if (!checked.ok) return checked;
    const { email } = checked.value;
    await this.rateLimits.consume('SIGN_IN_PER_EMAIL', email.key);
    const browserHash = markBrowser(ctx, ctx.client);
    const returnTo = input.returnTo === null ? null : safeReturnPath(input.returnTo);
    return this.unitOfWork.run<SignInLinkSent, never>(ctx, async (tx) =>
      ok(await this.send(tx, email, browserHash, returnTo)),
    );
  }

  private async send(
    tx: RequestContext,
    email: EmailAddress,
    browserHash: Buffer,
    returnTo: string | null,
  ): Promise<SignInLinkSent> {
    const id = tx.newId();
    const token = tokenFrom(tx.randomBytes(TOKEN_BYTES));
    const code = codeFrom(tx.randomBytes(CODE_BYTES));
    const to = await this.accounts.mailboxOf(tx, email);
    const expiresAt = await this.challenges.insert(tx, {
      id,
      email,
      tokenHash: hashToken(token),
      codeHash: hashCode(id, code),
      browserHash,
      returnTo,
    });
    // In the fragment, the token reaches no server, no log and no scanner that follows links.
    const link = `${this.config.origin}/connexion/lien#jeton=${token}`;
    await this.mailer.send(tx, {
      to,
      locale: tx.locale,
      content: signInMail(tx.locale, { link, code }),
    });
    return { email: email.address, expiresAt };
  }
}
