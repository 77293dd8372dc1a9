import { Injectable } from '@nestjs/common';
import { LedgerWriter } from '@voix/api-audit';
import { NameProtection } from '@voix/api-identity';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { GuarantorDuty } from '@voix/contracts/validation';
import type { GuarantorWords } from '../domain/guarantor.js';
import { guarantorNamed } from '../events/charter-ledger.js';
import { GuarantorRepository } from '../persistence/guarantor.repository.js';

/** Writes down who watches over an edition, by hand or from a record, so that both are protected and told alike. */
@Injectable()
export class GuarantorKeeper {
  constructor(
    private readonly guarantors: GuarantorRepository,
    private readonly names: NameProtection,
    private readonly ledger: LedgerWriter,
  ) {}

  async name(
    tx: RequestContext,
    edition: { readonly id: string; readonly ref: number },
    duty: GuarantorDuty,
    words: GuarantorWords,
  ): Promise<void> {
    await this.guarantors.name(tx, edition.id, duty, words);
    // Nobody takes part under the name of whoever watches over the edition (A45).
    await this.names.reserve(tx, [words.name]);
    const by = tx.actor?.accountId ?? null;
    await this.ledger.append(tx, guarantorNamed(edition, duty, words, by));
  }
}
