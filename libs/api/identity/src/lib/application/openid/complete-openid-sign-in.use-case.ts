import { Injectable } from '@nestjs/common';
import { RateLimits } from '@voix/api-platform/access';
import { UnitOfWork } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import { err, ok, type Result } from '@voix/domain-kernel';
import {
  IdentityLinkedElsewhere,
  OpenIdReturnRefused,
  type OpenIdRefused,
} from '../../domain/openid/identity.js';
import { LinkedIdentityRepository } from '../../persistence/linked-identity.repository.js';
import { PendingIdentityRepository } from '../../persistence/pending-identity.repository.js';
import type { OpenedSession } from '../session-keeper.js';
import { IdentityOpening } from './identity-opening.js';
import { OpenIdReturns, type OpenIdReturn, type ProvenReturn } from './openid-returns.js';

/**
 * - `SIGNED_IN`: the identity opens an account, and did.
 * - `TO_LINK`: no account has it yet; whoever signs in to one in this browser may link it.
 */
export interface OpenIdOutcome {
  readonly kind: 'SIGNED_IN' | 'TO_LINK';
  readonly returnTo: string | null;
}

/**
 * Receives a person who comes back from an identity provider. An identity opens the account that its owner linked it
 * to, and never another: no address that a provider may tell is looked at (A57).
 */
@Injectable()
export class CompleteOpenIdSignInUseCase {
  constructor(
    private readonly rateLimits: RateLimits,
    private readonly unitOfWork: UnitOfWork,
    private readonly returns: OpenIdReturns,
    private readonly identities: LinkedIdentityRepository,
    private readonly pending: PendingIdentityRepository,
    private readonly opening: IdentityOpening,
  ) {}

  async run(
    ctx: RequestContext,
    returned: OpenIdReturn,
  ): Promise<Result<OpenIdOutcome, OpenIdReturnRefused>> {
    await this.rateLimits.perAddress(ctx, 'SIGN_IN_CODE_PER_ADDRESS');
    const proven = await this.returns.prove(ctx, returned);
    return proven.ok ? this.receive(ctx, proven.value) : proven;
  }

  private async receive(
    ctx: RequestContext,
    { found, attempt: { accountId, returnTo }, browserHash }: ProvenReturn,
  ): Promise<Result<OpenIdOutcome, OpenIdReturnRefused>> {
    const received = await this.unitOfWork.run<
      OpenedSession | null,
      OpenIdRefused | IdentityLinkedElsewhere
    >(ctx, async (tx) => {
      const owner = await this.identities.findOwner(tx, found.marks);
      if (owner === null) {
        await this.pending.keep(tx, browserHash, found.identity);
        return ok(null);
      }
      if (accountId !== null && owner.accountId !== accountId)
        return err(new IdentityLinkedElsewhere());
      return this.opening.signIn(tx, owner, found.identity);
    });
    if (!received.ok) return err(new OpenIdReturnRefused(received.error.code, returnTo));
    if (received.value === null) return ok({ kind: 'TO_LINK', returnTo });
    await this.opening.complete(ctx, received.value);
    return ok({ kind: 'SIGNED_IN', returnTo });
  }
}
