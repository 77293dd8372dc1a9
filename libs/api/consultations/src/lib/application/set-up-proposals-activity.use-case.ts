import { Injectable } from '@nestjs/common';
import { EditionsFacade, requireConfigurator } from '@voix/api-editions';
import { UnitOfWork } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { EditionRecord } from '@voix/contracts/import-format';
import { ok, type Result, type ValidationFailed } from '@voix/domain-kernel';
import { describedActivities, type DescribedActivity } from '../domain/phase-settings.js';
import { ActivityRepository } from '../persistence/activity.repository.js';
import { GridRepository } from '../persistence/grid.repository.js';

/** The proposals activity of an edition, and whether it was new. */
export interface ProposalsActivitySetUp {
  readonly activityId: string;
  readonly activityRef: number;
  readonly isNew: boolean;
}

const PSEUDONYM_KEY_BYTES = 32;

/**
 * Gives an edition the place where people propose and vote, and the other activities that its record describes, and
 * opens what they allow in each phase and always. An edition that has an activity of this name already keeps it as it is, so that repeating an import is harmless.
 */
@Injectable()
export class SetUpProposalsActivityUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly activities: ActivityRepository,
    private readonly grid: GridRepository,
    private readonly editions: EditionsFacade,
  ) {}

  /** The record is the one from which the edition was set up. */
  async run(
    ctx: RequestContext,
    editionId: string,
    record: EditionRecord,
  ): Promise<Result<ProposalsActivitySetUp, ValidationFailed>> {
    requireConfigurator(ctx, { kind: 'EDITION', editionId });
    return this.unitOfWork.run(ctx, async (tx) => {
      const phases = await this.editions.phasesOf(tx, editionId);
      const described = describedActivities(record, phases);
      if (!described.ok) return described;
      const { main, others, slugsInOrder } = described.value;
      const isNew = await this.add(tx, editionId, main);
      if (isNew) {
        for (const other of others) await this.add(tx, editionId, other);
        await this.putInOrder(tx, editionId, slugsInOrder);
      }
      const activity = await this.activities.findBySlug(tx, editionId, main.slug);
      if (activity === null) throw new Error(`Activity ${main.slug} was not kept`);
      return ok({ activityId: activity.id, activityRef: activity.ref, isNew });
    });
  }

  /** Answers whether it was new. */
  private async add(
    tx: RequestContext,
    editionId: string,
    { cells, ...words }: DescribedActivity,
  ): Promise<boolean> {
    const pseudonymKey = tx.randomBytes(PSEUDONYM_KEY_BYTES);
    const id = tx.newId();
    const isNew = await this.activities.add(tx, { id, editionId, ...words, pseudonymKey });
    const opened = cells.map((cell) => ({ activityId: id, ...cell }));
    if (isNew) await this.grid.change(tx, { opened, closed: [] });
    return isNew;
  }

  private async putInOrder(
    tx: RequestContext,
    editionId: string,
    slugs: readonly string[],
  ): Promise<void> {
    const activities = await this.activities.findOfEditions(tx, [editionId]);
    const placed = activities.toSorted((a, b) => slugs.indexOf(a.slug) - slugs.indexOf(b.slug));
    await this.activities.order(
      tx,
      placed.map(({ id }) => id),
    );
  }
}
