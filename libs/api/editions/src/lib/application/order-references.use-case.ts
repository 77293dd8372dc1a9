import { Injectable } from '@nestjs/common';
import { LedgerWriter } from '@voix/api-audit';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { ReferenceKind } from '@voix/contracts/validation';
import { err, ok, ValidationFailed, type Result } from '@voix/domain-kernel';
import type { EditionStateMismatch } from '../domain/edition-errors.js';
import { referencesOrdered } from '../events/reference-ledger.js';
import { SeriesReferenceRepository } from '../persistence/series-reference.repository.js';
import { EditionDesk } from './edition-desk.js';
import { SeriesReferences } from './series-references.js';

export interface OrderReferencesCommand {
  readonly editionId: string;
  readonly kind: ReferenceKind;
  /** Every code of the list; the first is asked first. */
  readonly codes: readonly string[];
}

/** Asks for colleges or territories in another order, in all editions of the series. */
@Injectable()
export class OrderReferencesUseCase {
  constructor(
    private readonly desk: EditionDesk,
    private readonly references: SeriesReferences,
    private readonly differences: SeriesReferenceRepository,
    private readonly ledger: LedgerWriter,
  ) {}

  async run(
    ctx: RequestContext,
    { editionId, kind, codes }: OrderReferencesCommand,
  ): Promise<Result<{ readonly editionId: string }, EditionStateMismatch | ValidationFailed>> {
    return this.desk.holdLiving<{ readonly editionId: string }, ValidationFailed>(
      ctx,
      editionId,
      async (tx, edition) => {
        const existing = await this.references.hold(tx, edition.seriesId);
        const before = existing.filter((one) => one.kind === kind).map(({ code }) => code);
        if (before.join() === codes.join()) return ok({ editionId });
        // Somebody added one meanwhile, or the request is made up: both are asked to look again.
        if (before.toSorted().join() !== codes.toSorted().join())
          return err(new ValidationFailed([{ path: 'codes', code: 'INVALID_VALUE' }]));
        await this.differences.order(tx, edition.seriesId, kind, codes);
        const by = tx.actor?.accountId ?? null;
        await this.ledger.append(tx, referencesOrdered(edition, kind, before, codes, by));
        return ok({ editionId });
      },
    );
  }
}
