import { Injectable } from '@nestjs/common';
import { LedgerWriter } from '@voix/api-audit';
import { UnitOfWork } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { EditionRecord } from '@voix/contracts/import-format';
import { ok, type Result, type ValidationFailed } from '@voix/domain-kernel';
import { USUAL_MODERATION } from '../domain/charter.js';
import type { EditionSummary } from '../domain/edition.js';
import { planEdition, type EditionPlan } from '../domain/edition-plan.js';
import { editionPublishedEvent } from '../events/edition-events.js';
import { editionPublished } from '../events/edition-ledger.js';
import { EditionRepository } from '../persistence/edition.repository.js';
import { PhaseRepository } from '../persistence/phase.repository.js';
import { ThemeRepository } from '../persistence/theme.repository.js';
import { CharterKeeper } from './charter.keeper.js';
import { GuarantorKeeper } from './guarantor.keeper.js';
import { requireConfigurator } from './require-configurator.js';

/** The edition that a record describes, and whether it was new. */
export interface EditionSetUp {
  readonly editionId: string;
  readonly editionRef: number;
  readonly charterVersion: number;
  readonly isNew: boolean;
}

const FIRST_CHARTER_VERSION = 1;

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
    private readonly phases: PhaseRepository,
    private readonly themes: ThemeRepository,
    private readonly guarantors: GuarantorKeeper,
    private readonly ledger: LedgerWriter,
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
      if (isNew) await this.fill(tx, edition, record, planned.value);
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

  private async fill(
    tx: RequestContext,
    edition: EditionSummary,
    record: EditionRecord,
    plan: EditionPlan,
  ): Promise<void> {
    const { body, rules } = record.charter;
    const charter = {
      version: FIRST_CHARTER_VERSION,
      body,
      rules: { moderationMode: USUAL_MODERATION, ...rules },
      adoptedAt: plan.charterAdoptedAt,
    };
    const phases = plan.phases.map((phase) => ({
      id: tx.newId(),
      editionId: edition.id,
      ...phase,
    }));
    await this.charters.adopt(tx, { id: tx.newId(), editionId: edition.id, ...charter });
    await this.phases.add(tx, phases);
    await this.takeThemes(tx, edition, record.themes);
    await this.ledger.append(
      tx,
      editionPublished(edition, charter, phases, tx.actor?.accountId ?? null),
    );
    for (const { duty, ...words } of record.guarantors ?? [])
      await this.guarantors.name(tx, edition, duty, words);
    UnitOfWork.record(tx, editionPublishedEvent(edition.id));
  }

  private async takeThemes(
    tx: RequestContext,
    edition: EditionSummary,
    themes: EditionRecord['themes'],
  ): Promise<void> {
    const wanted = themes.map((theme) => ({ id: tx.newId(), ...theme }));
    const ids = await this.themes.ensure(tx, edition.seriesId, wanted);
    const idsOf = (some: EditionRecord['themes']) =>
      some.map((theme) => ids.get(theme.code)).filter((id) => id !== undefined);
    const retired = themes.filter(({ isRetired = false }) => isRetired);
    await this.themes.take(tx, edition.id, idsOf(themes), new Set(idsOf(retired)));
  }

  private async charterVersionOf(tx: RequestContext, editionId: string): Promise<number> {
    const charter = await this.charters.inForce(tx, editionId);
    if (charter === null) throw new Error(`Edition ${editionId} has no charter`);
    return charter.version;
  }
}
