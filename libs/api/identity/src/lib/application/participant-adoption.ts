import { Injectable } from '@nestjs/common';
import { ParticipantContentRegistry, type ParticipantReference } from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import { SecretBox } from '@voix/api-platform/sealing';
import type { EmailAddress } from '@voix/domain-kernel';
import { PSEUDONYM_BYTES, pseudonymFrom } from '../domain/display-name.js';
import { ADDRESS_MARK } from '../domain/my-data/retention.js';
import { ErasureRepository } from '../persistence/erasure.repository.js';
import { ParticipantRepository } from '../persistence/participant.repository.js';
import { SessionKeeper } from './session-keeper.js';

/** Finds the participant of an account that signs in, and keeps what its browser did as a guest. */
@Injectable()
export class ParticipantAdoption {
  constructor(
    private readonly participants: ParticipantRepository,
    private readonly contents: ParticipantContentRegistry,
    private readonly sessions: SessionKeeper,
    private readonly secrets: SecretBox,
    private readonly erasures: ErasureRepository,
  ) {}

  /**
   * - The account has a participant: what the guest did becomes theirs, and the guest is closed.
   * - It has none, and its address had its data erased: it is again who it was, so that nobody votes twice (A59).
   *   Without an address (a passkey is never the first sign-in) nobody comes back.
   * - It has none: the guest becomes the account's participant, or a new one is made.
   *
   * The account is locked by the caller.
   */
  async adopt(
    tx: RequestContext,
    accountId: string,
    email: EmailAddress | null,
  ): Promise<ParticipantReference> {
    const guestId = tx.actor?.accountId === null ? tx.actor.participantId : null;
    const { own, guest } = await this.participants.lockForSignIn(tx, accountId, guestId);
    const present = own ?? (await this.comeBack(tx, accountId, email));
    if (present === null) {
      return guest === null ? this.create(tx, accountId) : this.register(tx, guest, accountId);
    }
    if (guest !== null) await this.merge(tx, guest, present);
    return present;
  }

  /** Under a new name: nothing but their votes leads to who they were. */
  private async comeBack(
    tx: RequestContext,
    accountId: string,
    email: EmailAddress | null,
  ): Promise<ParticipantReference | null> {
    if (email === null) return null;
    const marks = await this.secrets.marks(email.key, ADDRESS_MARK);
    const participant = await this.erasures.takeBack(tx, marks);
    if (participant === null) return null;
    const name = pseudonymFrom(tx.randomBytes(PSEUDONYM_BYTES));
    await this.participants.registerAgain(tx, participant.id, accountId, name);
    return participant;
  }

  private create(tx: RequestContext, accountId: string): Promise<ParticipantReference> {
    const name = pseudonymFrom(tx.randomBytes(PSEUDONYM_BYTES));
    return this.participants.createRegistered(tx, tx.newId(), accountId, name);
  }

  private async register(
    tx: RequestContext,
    guest: ParticipantReference,
    accountId: string,
  ): Promise<ParticipantReference> {
    await this.participants.register(tx, guest.id, accountId);
    await this.sessions.endAllOfParticipant(tx, guest.id);
    return guest;
  }

  private async merge(
    tx: RequestContext,
    guest: ParticipantReference,
    own: ParticipantReference,
  ): Promise<void> {
    await this.contents.transfer(tx, guest, own);
    await this.participants.markMerged(tx, guest.id);
    await this.sessions.endAllOfParticipant(tx, guest.id);
  }
}
