import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { OwnPasskey } from '../../domain/passkeys/passkey.js';
import { isSignedIn } from '../../domain/eligibility.policy.js';
import type { FactorsShown } from '../../domain/second-factor/second-factor.js';
import { PasskeyRepository } from '../../persistence/passkey.repository.js';
import { SecondFactorRepository } from '../../persistence/second-factor.repository.js';

/** How the one who asks passes the second factor, and whether this session has. */
export interface OwnSecondFactor extends FactorsShown {
  /** Whether they hold a role, which asks for it. */
  readonly isRequired: boolean;
  readonly isPassed: boolean;
  readonly passkeys: readonly OwnPasskey[];
}

/** What a person may know of how they sign in: always the one who asks. */
@Injectable()
export class SecondFactorReader {
  constructor(
    private readonly passkeys: PasskeyRepository,
    private readonly factors: SecondFactorRepository,
  ) {}

  /** Null for whoever has no account. */
  async own(ctx: RequestContext): Promise<OwnSecondFactor | null> {
    const { actor } = ctx;
    if (!isSignedIn(actor)) return null;
    const awaiting = actor.grantsAwaitingSecondFactor ?? [];
    const shown = await this.factors.shownTo(ctx, actor.accountId);
    return {
      ...shown,
      isRequired: actor.grants.length + awaiting.length > 0,
      isPassed: actor.secondFactorAt != null,
      passkeys: await this.passkeys.listOfAccount(ctx, actor.accountId),
    };
  }
}
