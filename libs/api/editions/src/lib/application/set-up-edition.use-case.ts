import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { EditionRecord } from '@voix/contracts/import-format';
import { ok, type Result, type ValidationFailed } from '@voix/domain-kernel';
import { planEdition } from '../domain/edition-plan.js';
import { EditionRepository } from '../persistence/edition.repository.js';
import { CharterKeeper } from './charter.keeper.js';
import { RecordedEditionContents } from './recorded-edition-contents.js';
import { requireConfigurator } from './require-configurator.js';

/** The edition that a record describes, and whether it was new. */
export interface EditionSetUp {
  readonly editionId: string;
  readonly editionRef: number;
  readonly charterVersion: number;
  readonly isNew: boolean;
}

/**
 * Publishes an edition with its charter, phases and themes, and with who watches over it. An edition that has this slug already is left as it is
 * and answered, so that repeating an import is harmless.
 */
@Injectable()
export class SetUpEditionUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly editions: EditionRepository,
    private readonly charters: CharterKeeper,
    private readonly contents: RecordedEditionContents,
  ) {}

  /** `startedAt` is the moment from which days of the record count. */
  async run(
    ctx: RequestContext,
    record: EditionRecord,
    startedAt: Date,
  ): Promise<Result<EditionSetUp, ValidationFailed>> {
    requireConfigurator(ctx, { kind: 'PLATFORM' });
    const planned = planEdition(record, startedAt);
    if (!planned.ok) return planned;
    return this.unitOfWork.run(ctx, async (tx) => {
      const isNew = await this.addEdition(tx, record);
      const edition = await this.editions.findBySlug(tx, record.edition.slug);
      if (edition === null) throw new Error(`${record.edition.slug} is taken by a draft`);
      if (isNew) await this.contents.fill(tx, edition, record, planned.value);
      return ok({
        editionId: edition.id,
        editionRef: edition.ref,
        charterVersion: await this.charterVersionOf(tx, edition.id),
        isNew,
      });
    });
  }

  private async addEdition(tx: RequestContext, record: EditionRecord): Promise<boolean> {
    const known = await this.editions.findBySlug(tx, record.edition.slug);
    if (known !== null) return false;
    const seriesId = await this.editions.ensureSeries(tx, { id: tx.newId(), ...record.series });
    const edition = { id: tx.newId(), seriesId, ...record.edition };
    return this.editions.publish(tx, edition, record.legal);
  }

  private async charterVersionOf(tx: RequestContext, editionId: string): Promise<number> {
    const charter = await this.charters.inForce(tx, editionId);
    if (charter === null) throw new Error(`Edition ${editionId} has no charter`);
    return charter.version;
  }
}
