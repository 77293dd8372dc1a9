import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import { signedIn } from '../../events/identity-events.js';
import { AccountRepository } from '../../persistence/account.repository.js';
import { ParticipantAdoption } from '../participant-adoption.js';
import { SessionKeeper, type OpenedSession } from '../session-keeper.js';

/** Lets the owner of a proven passkey into their account, inside the transaction of a use case. */
@Injectable()
export class PasskeyEntry {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly participants: ParticipantAdoption,
    private readonly sessions: SessionKeeper,
  ) {}

  /** Locks the account before anything of it changes. */
  async lock(tx: RequestContext, accountId: string): Promise<void> {
    await this.accounts.lockById(tx, accountId);
  }

  async enter(tx: RequestContext, accountId: string): Promise<OpenedSession> {
    // A passkey is never the first sign-in of an address.
    const { id: participantId, ref: participantRef } = await this.participants.adopt(
      tx,
      accountId,
      null,
    );
    UnitOfWork.record(tx, signedIn(accountId, participantId));
    const owner = { participantId, participantRef, accountId };
    return this.sessions.openWithSecondFactor(tx, owner);
  }
}
