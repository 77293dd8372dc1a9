import { Injectable } from '@nestjs/common';
import { RefusalError } from '@voix/api-platform/access';
import { UnitOfWork } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import { err, ok, type Result } from '@voix/domain-kernel';
import { OpenIdReturnRefused } from '../../domain/openid/identity.js';
import { hashToken } from '../../domain/secrets.js';
import {
  OpenIdAttemptRepository,
  type AttemptKey,
  type OpenIdAttempt,
} from '../../persistence/openid-attempt.repository.js';
import { OpenIdProviders } from './openid-providers.js';
import { SubjectMarks, type RecognisableIdentity } from './subject-marks.js';

export interface OpenIdReturn {
  readonly providerId: string;
  /** What the provider added to our address, after `?`. */
  readonly query: string;
}

/** Who came back, for what, and in which browser. */
export interface ProvenReturn {
  readonly found: RecognisableIdentity;
  readonly attempt: OpenIdAttempt;
  readonly browserHash: Buffer;
}

/** Tells who comes back from an identity provider, and uses up the attempt with which this browser left. */
@Injectable()
export class OpenIdReturns {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly providers: OpenIdProviders,
    private readonly attempts: OpenIdAttemptRepository,
    private readonly subjects: SubjectMarks,
  ) {}

  /** Call it outside of a transaction: the provider is asked. Refuses with NOT_FOUND a provider that is not set up. */
  async prove(
    ctx: RequestContext,
    { providerId, query }: OpenIdReturn,
  ): Promise<Result<ProvenReturn, OpenIdReturnRefused>> {
    const provider = this.providers.find(providerId);
    if (provider === null) throw new RefusalError('NOT_FOUND');
    const browserToken = ctx.client?.browserToken ?? null;
    const state = new URLSearchParams(query).get('state');
    if (browserToken === null || state === null) return failed();
    const browserHash = hashToken(browserToken);
    const key = { stateHash: hashToken(state), browserHash, provider: provider.id };
    const attempt = await this.useUp(ctx, key);
    if (attempt === null) return failed();
    const proven = await this.providers.identify(provider, { query, state }, attempt);
    if (!proven.ok) return err(new OpenIdReturnRefused(proven.error.code, attempt.returnTo));
    const found = await this.subjects.of(proven.value, provider.issuer);
    return ok({ found, attempt, browserHash });
  }

  /** Committed before the answer is looked at: an answer is tried once, whatever comes of it. */
  private async useUp(ctx: RequestContext, key: AttemptKey): Promise<OpenIdAttempt | null> {
    const used = await this.unitOfWork.run<OpenIdAttempt | null, never>(ctx, async (tx) =>
      ok(await this.attempts.consume(tx, key)),
    );
    return used.ok ? used.value : null;
  }
}

/** Nothing tells that this browser left. */
const failed = () => err(new OpenIdReturnRefused('OPENID_FAILED', null));
