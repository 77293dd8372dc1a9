import { Injectable } from '@nestjs/common';
import { LedgerWriter } from '@voix/api-audit';
import { Mailer } from '@voix/api-platform/mail';
import { PersonalDataRegistry, type DataSubject, type FateOfTexts } from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import { SecretBox } from '@voix/api-platform/sealing';
import { parseEmail } from '@voix/domain-kernel';
import { ADDRESS_MARK } from '../../domain/my-data/retention.js';
import { dataErasedEntry } from '../../events/identity-ledger.js';
import { AccountRepository } from '../../persistence/account.repository.js';
import { ErasureRepository, type ErasureCause } from '../../persistence/erasure.repository.js';
import { SessionKeeper } from '../session-keeper.js';

/** Erases a person's data everywhere, inside the transaction of a use case. */
@Injectable()
export class DataErasure {
  constructor(
    private readonly registry: PersonalDataRegistry,
    private readonly accounts: AccountRepository,
    private readonly erasures: ErasureRepository,
    private readonly sessions: SessionKeeper,
    private readonly secrets: SecretBox,
    private readonly mailer: Mailer,
    private readonly ledger: LedgerWriter,
  ) {}

  /** What they did stays counted. Their address leaves a keyed mark, so that nobody can vote twice by coming back (A59). */
  async erase(
    tx: RequestContext,
    subject: DataSubject,
    { texts, cause }: { texts: FateOfTexts; cause: ErasureCause },
  ): Promise<void> {
    const account =
      subject.accountId === null ? null : await this.accounts.findById(tx, subject.accountId);
    if (account !== null) await this.forgetAddress(tx, account.email, subject.id);
    await this.sessions.endAllOfParticipant(tx, subject.id);
    await this.registry.erase(tx, subject, texts);
    await this.erasures.journal(tx, { participantId: subject.id, texts, cause });
    await this.ledger.append(tx, dataErasedEntry(subject.id, texts, cause));
  }

  private async forgetAddress(tx: RequestContext, address: string, participantId: string) {
    await this.mailer.forget(tx, address);
    const email = parseEmail(address);
    if (email === undefined) throw new Error('An account holds what is no address');
    const [mark] = await this.secrets.marks(email.key, ADDRESS_MARK);
    await this.erasures.markAddress(tx, mark, participantId);
  }
}
