import { Injectable } from '@nestjs/common';
import { RateLimits } from '@voix/api-platform/access';
import { UnitOfWork } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import { ok, type Result, type ValidationFailed } from '@voix/domain-kernel';
import type { OpenSignInChallenge, SignInFailed } from '../domain/sign-in-challenge.js';
import { signedIn } from '../events/identity-events.js';
import { AccountRepository } from '../persistence/account.repository.js';
import { ParticipantAdoption } from './participant-adoption.js';
import { SessionKeeper, type OpenedSession } from './session-keeper.js';
import { SignInProof, type SignInKey } from './sign-in-proof.js';

export interface SignedIn {
  /** Where the person was when they asked for the link. */
  readonly returnTo: string | null;
}

/** Signs a person in with a link or a code, once, and gives their browser a new session. */
@Injectable()
export class CompleteSignInUseCase {
  constructor(
    private readonly rateLimits: RateLimits,
    private readonly unitOfWork: UnitOfWork,
    private readonly proof: SignInProof,
    private readonly accounts: AccountRepository,
    private readonly participants: ParticipantAdoption,
    private readonly sessions: SessionKeeper,
  ) {}

  async run(
    ctx: RequestContext,
    key: SignInKey,
  ): Promise<Result<SignedIn, SignInFailed | ValidationFailed>> {
    await this.rateLimits.perAddress(ctx, 'SIGN_IN_CODE_PER_ADDRESS');
    const proof = await this.proof.check(ctx, key);
    if (!proof.ok) return proof;
    const session = await this.unitOfWork.run(ctx, async (tx) => this.signIn(tx, proof.value, key));
    if (!session.ok) return session;
    await this.sessions.completeSignIn(ctx, session.value);
    return ok({ returnTo: proof.value.returnTo });
  }

  private async signIn(
    tx: RequestContext,
    challenge: OpenSignInChallenge,
    key: SignInKey,
  ): Promise<Result<OpenedSession, SignInFailed>> {
    const used = await this.proof.consume(tx, challenge, key);
    if (!used.ok) return used;
    const account = await this.accounts.findOrCreate(tx, challenge.email, tx.locale);
    const participant = await this.participants.adopt(tx, account.id, challenge.email);
    await this.sessions.endCurrent(tx);
    UnitOfWork.record(tx, signedIn(account.id, participant.id));
    return ok(
      await this.sessions.open(tx, {
        participantId: participant.id,
        participantRef: participant.ref,
        accountId: account.id,
      }),
    );
  }
}
