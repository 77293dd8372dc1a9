import { Injectable } from '@nestjs/common';
import { RateLimits, RefusalError } from '@voix/api-platform/access';
import type { OpenIdProvider } from '@voix/api-platform/config';
import { UnitOfWork } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import { err, ok, type Result } from '@voix/domain-kernel';
import { IdentityLinkedElsewhere, OpenIdRefused } from '../../domain/openid/identity.js';
import { hashToken } from '../../domain/secrets.js';
import { LinkedIdentityRepository } from '../../persistence/linked-identity.repository.js';
import {
  OpenIdAttemptRepository,
  type OpenIdAttempt,
} from '../../persistence/openid-attempt.repository.js';
import { PendingIdentityRepository } from '../../persistence/pending-identity.repository.js';
import { SessionKeeper, type OpenedSession } from '../session-keeper.js';
import { IdentityOpening } from './identity-opening.js';
import { OpenIdProviders } from './openid-providers.js';
import { SubjectMarks, type RecognisableIdentity } from './subject-marks.js';

export interface OpenIdReturn {
  readonly providerId: string;
  /** What the provider added to our address, after `?`. */
  readonly query: string;
}

/**
 * - `SIGNED_IN`: the identity opens an account, and did.
 * - `TO_LINK`: no account has it yet; whoever signs in to one in this browser may link it.
 */
export interface OpenIdOutcome {
  readonly kind: 'SIGNED_IN' | 'TO_LINK';
  readonly returnTo: string | null;
}

type Refused = OpenIdRefused | IdentityLinkedElsewhere;

/**
 * Receives a person who comes back from an identity provider. An identity opens the account that its owner linked it
 * to, and never another: no address that a provider may tell is looked at (A57).
 */
@Injectable()
export class CompleteOpenIdSignInUseCase {
  constructor(
    private readonly rateLimits: RateLimits,
    private readonly unitOfWork: UnitOfWork,
    private readonly providers: OpenIdProviders,
    private readonly attempts: OpenIdAttemptRepository,
    private readonly subjects: SubjectMarks,
    private readonly identities: LinkedIdentityRepository,
    private readonly pending: PendingIdentityRepository,
    private readonly opening: IdentityOpening,
    private readonly sessions: SessionKeeper,
  ) {}

  async run(
    ctx: RequestContext,
    { providerId, query }: OpenIdReturn,
  ): Promise<Result<OpenIdOutcome, Refused>> {
    await this.rateLimits.perAddress(ctx, 'SIGN_IN_CODE_PER_ADDRESS');
    const provider = this.providers.find(providerId);
    if (provider === null) throw new RefusalError('NOT_FOUND');
    const browserToken = ctx.client?.browserToken ?? null;
    const state = new URLSearchParams(query).get('state');
    if (browserToken === null || state === null) return failed();
    const browserHash = hashToken(browserToken);
    const attempt = await this.useUp(ctx, provider, state, browserHash);
    if (attempt === null) return failed();
    const proven = await this.providers.identify(provider, { query, state }, attempt);
    if (!proven.ok) return proven;
    const found = await this.subjects.of(proven.value, provider.issuer);
    return this.receive(ctx, found, attempt, browserHash);
  }

  /** Committed before the answer is looked at: an answer is tried once, whatever comes of it. */
  private async useUp(
    ctx: RequestContext,
    { id: provider }: OpenIdProvider,
    state: string,
    browserHash: Buffer,
  ): Promise<OpenIdAttempt | null> {
    const used = await this.unitOfWork.run<OpenIdAttempt | null, never>(ctx, async (tx) =>
      ok(await this.attempts.consume(tx, { stateHash: hashToken(state), browserHash, provider })),
    );
    return used.ok ? used.value : null;
  }

  private async receive(
    ctx: RequestContext,
    found: RecognisableIdentity,
    { accountId, returnTo }: OpenIdAttempt,
    browserHash: Buffer,
  ): Promise<Result<OpenIdOutcome, Refused>> {
    const received = await this.unitOfWork.run<OpenedSession | null, Refused>(ctx, async (tx) => {
      const owner = await this.identities.findOwner(tx, found.marks);
      if (owner === null) {
        await this.pending.keep(tx, browserHash, found.identity);
        return ok(null);
      }
      if (accountId !== null && owner.accountId !== accountId)
        return err(new IdentityLinkedElsewhere());
      return this.opening.signIn(tx, owner, found.identity);
    });
    if (!received.ok) return received;
    if (received.value === null) return ok({ kind: 'TO_LINK', returnTo });
    this.sessions.handOver(ctx, received.value);
    return ok({ kind: 'SIGNED_IN', returnTo });
  }
}

const failed = () => err(new OpenIdRefused('OPENID_FAILED'));
