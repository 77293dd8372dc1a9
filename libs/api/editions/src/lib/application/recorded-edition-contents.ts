import { Injectable } from '@nestjs/common';
import { LedgerWriter } from '@voix/api-audit';
import { UnitOfWork } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { EditionRecord } from '@voix/contracts/import-format';
import { USUAL_MODERATION } from '../domain/charter.js';
import type { EditionSummary } from '../domain/edition.js';
import type { EditionPlan } from '../domain/edition-plan.js';
import { editionPublishedEvent } from '../events/edition-events.js';
import { editionPublished } from '../events/edition-ledger.js';
import { PhaseRepository } from '../persistence/phase.repository.js';
import { ThemeRepository } from '../persistence/theme.repository.js';
import { CharterKeeper } from './charter.keeper.js';
import { GuarantorKeeper } from './guarantor.keeper.js';

const FIRST_CHARTER_VERSION = 1;

/** Puts into a new edition what its record says: charter, phases, themes, and who watches over it. */
@Injectable()
export class RecordedEditionContents {
  constructor(
    private readonly charters: CharterKeeper,
    private readonly phases: PhaseRepository,
    private readonly themes: ThemeRepository,
    private readonly guarantors: GuarantorKeeper,
    private readonly ledger: LedgerWriter,
  ) {}

  /** The plan is the record's, on real dates. */
  async fill(
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
}
