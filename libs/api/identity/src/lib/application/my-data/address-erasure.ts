import { Injectable } from '@nestjs/common';
import { Mailer } from '@voix/api-platform/mail';
import type { DataSubject } from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import { SecretBox } from '@voix/api-platform/sealing';
import { parseEmail } from '@voix/domain-kernel';
import { ADDRESS_MARK } from '../../domain/my-data/retention.js';
import { AccountRepository } from '../../persistence/account.repository.js';
import { ErasureRepository } from '../../persistence/erasure.repository.js';

/** Forgets a person's address. It leaves a keyed mark, so that nobody can vote twice by coming back (A59). */
@Injectable()
export class AddressErasure {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly erasures: ErasureRepository,
    private readonly secrets: SecretBox,
    private readonly mailer: Mailer,
  ) {}

  /** A guest has none. */
  async erase(tx: RequestContext, { id, accountId }: DataSubject): Promise<void> {
    const account = accountId === null ? null : await this.accounts.findById(tx, accountId);
    if (account === null) return;
    await this.mailer.forget(tx, account.email);
    const email = parseEmail(account.email);
    if (email === undefined) throw new Error('An account holds what is no address');
    const [mark] = await this.secrets.marks(email.key, ADDRESS_MARK);
    await this.erasures.markAddress(tx, mark, id);
  }
}
