import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@voix/api-platform/request-context';
import { isSignedIn } from '../../domain/eligibility.policy.js';
import type { OwnPasskey } from '../../domain/passkeys/passkey.js';
import type { FactorsShown } from '../../domain/second-factor/second-factor.js';
import { PasskeyRepository } from '../../persistence/passkey.repository.js';
import { SecondFactorRepository } from '../../persistence/second-factor.repository.js';
import { requireSignedIn } from '../require-signed-in.js';

/** Whether the one who asks must pass the second factor, and has. */
export interface SecondFactorState {
  /** Whether they hold a role, which asks for it. */
  readonly isRequired: boolean;
  readonly isPassed: boolean;
}

/** What a person may know of how they sign in: always the one who asks. */
@Injectable()
export class SecondFactorReader {
  constructor(
    private readonly passkeys: PasskeyRepository,
    private readonly factors: SecondFactorRepository,
  ) {}

  /** Null for whoever has no account. Every page asks: it costs no statement. */
  state({ actor }: RequestContext): SecondFactorState | null {
    if (!isSignedIn(actor)) return null;
    const awaiting = actor.grantsAwaitingSecondFactor ?? [];
    return {
      isRequired: actor.grants.length + awaiting.length > 0,
      isPassed: actor.secondFactorAt != null,
    };
  }

  ownFactors(ctx: RequestContext): Promise<FactorsShown> {
    return this.factors.shownTo(ctx, requireSignedIn(ctx).accountId);
  }

  ownPasskeys(ctx: RequestContext): Promise<OwnPasskey[]> {
    return this.passkeys.listOfAccount(ctx, requireSignedIn(ctx).accountId);
  }
}
