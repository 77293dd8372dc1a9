import { Injectable } from '@nestjs/common';
import { RateLimits, RefusalError } from '@voix/api-platform/access';
import { UnitOfWork } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import { ok, safeReturnPath, type Result } from '@voix/domain-kernel';
import type { OpenIdRefused } from '../../domain/openid/identity.js';
import { hashToken, TOKEN_BYTES, tokenFrom } from '../../domain/secrets.js';
import { OpenIdAttemptRepository } from '../../persistence/openid-attempt.repository.js';
import { markBrowser } from '../browser-mark.js';
import { OpenIdProviders } from './openid-providers.js';

export interface OpenIdDeparture {
  readonly providerId: string;
  /** The page to go back to once signed in. */
  readonly returnTo: string | null;
}

/**
 * Sends a person to an identity provider, from this browser and back to it: to sign in, or, when they are signed in
 * already, to link an identity to their account.
 */
@Injectable()
export class BeginOpenIdSignInUseCase {
  constructor(
    private readonly rateLimits: RateLimits,
    private readonly unitOfWork: UnitOfWork,
    private readonly providers: OpenIdProviders,
    private readonly attempts: OpenIdAttemptRepository,
  ) {}

  async run(
    ctx: RequestContext,
    { providerId, returnTo }: OpenIdDeparture,
  ): Promise<Result<string, OpenIdRefused>> {
    const { client } = ctx;
    if (client === null) throw new Error('Only a browser goes to a provider');
    await this.rateLimits.perAddress(ctx, 'SIGN_IN_CODE_PER_ADDRESS');
    const provider = this.providers.find(providerId);
    if (provider === null) throw new RefusalError('NOT_FOUND');
    const [state, nonce, codeVerifier] = [aToken(ctx), aToken(ctx), aToken(ctx)];
    const departure = await this.providers.departureTo(provider, { state, nonce, codeVerifier });
    if (!departure.ok) return departure;
    const browserHash = markBrowser(ctx, client);
    return this.unitOfWork.run<string, OpenIdRefused>(ctx, async (tx) => {
      await this.attempts.insert(
        tx,
        { stateHash: hashToken(state), browserHash, provider: provider.id },
        {
          nonce,
          codeVerifier,
          accountId: tx.actor?.accountId ?? null,
          returnTo: returnTo === null ? null : safeReturnPath(returnTo),
        },
      );
      return ok(departure.value);
    });
  }
}

const aToken = (ctx: RequestContext) => tokenFrom(ctx.randomBytes(TOKEN_BYTES));
