import { Injectable } from '@nestjs/common';
import { LedgerWriter } from '@voix/api-audit';
import { PersonalDataRegistry, type DataSubject, type FateOfTexts } from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import { dataErasedEntry } from '../../events/identity-ledger.js';
import { ErasureRepository, type ErasureCause } from '../../persistence/erasure.repository.js';
import { SessionKeeper } from '../session-keeper.js';
import { AddressErasure } from './address-erasure.js';

/** Erases a person's data everywhere, inside the transaction of a use case. */
@Injectable()
export class DataErasure {
  constructor(
    private readonly registry: PersonalDataRegistry,
    private readonly addresses: AddressErasure,
    private readonly erasures: ErasureRepository,
    private readonly sessions: SessionKeeper,
    private readonly ledger: LedgerWriter,
  ) {}

  /** What they did stays counted. */
  async erase(
    tx: RequestContext,
    subject: DataSubject,
    { texts, cause }: { texts: FateOfTexts; cause: ErasureCause },
  ): Promise<void> {
    await this.addresses.erase(tx, subject);
    await this.sessions.endAllOfParticipant(tx, subject.id);
    await this.registry.erase(tx, subject, texts);
    await this.erasures.journal(tx, { participantId: subject.id, texts, cause });
    await this.ledger.append(tx, dataErasedEntry(subject.id, texts, cause));
  }
}
