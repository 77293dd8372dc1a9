import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import { err, ok, type Result } from '@voix/domain-kernel';
import { OpenIdRefused, type MarkedIdentity } from '../../domain/openid/identity.js';
import { signedIn } from '../../events/identity-events.js';
import { AccountRepository } from '../../persistence/account.repository.js';
import {
  LinkedIdentityRepository,
  type IdentityOwner,
} from '../../persistence/linked-identity.repository.js';
import { ParticipantAdoption } from '../participant-adoption.js';
import { SessionKeeper, type OpenedSession } from '../session-keeper.js';

/** Opens the account of an identity, in the transaction of the use case. */
@Injectable()
export class IdentityOpening {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly identities: LinkedIdentityRepository,
    private readonly participants: ParticipantAdoption,
    private readonly sessions: SessionKeeper,
  ) {}

  async signIn(
    tx: RequestContext,
    owner: IdentityOwner,
    identity: MarkedIdentity,
  ): Promise<Result<OpenedSession, OpenIdRefused>> {
    const account = await this.accounts.lockById(tx, owner.accountId);
    const isStillTheirs = await this.identities.noteUse(tx, owner, identity);
    if (account === null || !isStillTheirs) return err(new OpenIdRefused('OPENID_FAILED'));
    const participant = await this.participants.adopt(tx, account.id, null);
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

  /** Call it once the transaction has ended well. */
  async complete(ctx: RequestContext, session: OpenedSession): Promise<void> {
    await this.sessions.completeSignIn(ctx, session);
  }
}
