import { Injectable } from '@nestjs/common';
import { LedgerWriter } from '@voix/api-audit';
import { RefusalError } from '@voix/api-platform/access';
import type { RequestContext } from '@voix/api-platform/request-context';
import { referenceNamesSchema, validate, type ReferenceKind } from '@voix/contracts/validation';
import { err, ok, type Result, type ValidationFailed } from '@voix/domain-kernel';
import { ReferenceConflict, type EditionStateMismatch } from '../domain/edition-errors.js';
import { referenceChanged } from '../events/reference-ledger.js';
import { SeriesReferenceRepository } from '../persistence/series-reference.repository.js';
import { EditionDesk } from './edition-desk.js';
import { SeriesReferences } from './series-references.js';

export interface ChangeReferenceCommand {
  readonly editionId: string;
  readonly kind: ReferenceKind;
  readonly code: string;
  /** The version that the organiser had before their eyes. */
  readonly expectedVersion: number;
  readonly nameFr: string;
  readonly nameEn: string;
  readonly isEnabled: boolean;
}

export type ChangeReferenceError = EditionStateMismatch | ReferenceConflict | ValidationFailed;

/** Calls a college or a territory otherwise in a series, or takes it out of use or into it. What names it goes on doing so. */
@Injectable()
export class ChangeReferenceUseCase {
  constructor(
    private readonly desk: EditionDesk,
    private readonly references: SeriesReferences,
    private readonly differences: SeriesReferenceRepository,
    private readonly ledger: LedgerWriter,
  ) {}

  async run(
    ctx: RequestContext,
    command: ChangeReferenceCommand,
  ): Promise<Result<{ readonly editionId: string }, ChangeReferenceError>> {
    const { editionId, kind, code, isEnabled } = command;
    return this.desk.holdLiving<
      { readonly editionId: string },
      ReferenceConflict | ValidationFailed
    >(ctx, editionId, async (tx, edition) => {
      const existing = await this.references.hold(tx, edition.seriesId);
      const before = existing.find((one) => one.kind === kind && one.code === code);
      if (before === undefined) throw new RefusalError('NOT_FOUND');
      const checked = validate(referenceNamesSchema, command);
      if (!checked.ok) return checked;
      const { nameFr, nameEn } = checked.value;
      const isSame =
        before.names.fr === nameFr && before.names.en === nameEn && before.isEnabled === isEnabled;
      if (isSame) return ok({ editionId });
      if (before.version !== command.expectedVersion)
        return err(new ReferenceConflict(edition.seriesId, before));
      const change = { kind, code, nameFr, nameEn, isEnabled };
      await this.differences.change(tx, edition.seriesId, change);
      const after = { names: { fr: nameFr, en: nameEn }, isEnabled };
      const by = tx.actor?.accountId ?? null;
      await this.ledger.append(tx, referenceChanged(edition, before, after, by));
      return ok({ editionId });
    });
  }
}
