import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { OwnIdentity } from '../../domain/openid/identity.js';
import { hashToken } from '../../domain/secrets.js';
import { LinkedIdentityRepository } from '../../persistence/linked-identity.repository.js';
import { PendingIdentityRepository } from '../../persistence/pending-identity.repository.js';
import { OpenIdProviders } from './openid-providers.js';

/** A service with which people may sign in, as pages name it. */
export interface OfferedProvider {
  readonly id: string;
  readonly label: string;
}

/** What pages say of identities of other services: always of the one who asks. */
@Injectable()
export class IdentityReader {
  constructor(
    private readonly providers: OpenIdProviders,
    private readonly identities: LinkedIdentityRepository,
    private readonly pending: PendingIdentityRepository,
  ) {}

  offered(): readonly OfferedProvider[] {
    return this.providers.list().map(({ id, label }) => ({ id, label }));
  }

  /** By its id when it is no longer set up. */
  named(id: string): OfferedProvider {
    return { id, label: this.providers.find(id)?.label ?? id };
  }

  /** None for whoever has no account. */
  async own(ctx: RequestContext): Promise<OwnIdentity[]> {
    const accountId = ctx.actor?.accountId ?? null;
    return accountId === null ? [] : this.identities.listOfAccount(ctx, accountId);
  }

  /** The provider that proved who is at this browser, while no account has that identity. */
  async pendingProvider(ctx: RequestContext): Promise<OfferedProvider | null> {
    const browserToken = ctx.client?.browserToken ?? null;
    if (browserToken === null || this.providers.list().length === 0) return null;
    const identity = await this.pending.find(ctx, hashToken(browserToken));
    return identity && this.named(identity.provider);
  }
}
