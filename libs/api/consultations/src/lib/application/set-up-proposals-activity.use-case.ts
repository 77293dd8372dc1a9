import { Injectable } from '@nestjs/common';
import { EditionsFacade, requireConfigurator } from '@voix/api-editions';
import { UnitOfWork } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { EditionRecord } from '@voix/contracts/import-format';
import { ok, type Result, type ValidationFailed } from '@voix/domain-kernel';
import { phaseSettings } from '../domain/phase-settings.js';
import { ActivityRepository } from '../persistence/activity.repository.js';
import { CalendarRepository } from '../persistence/calendar.repository.js';

/** The proposals activity of an edition, and whether it was new. */
export interface ProposalsActivitySetUp {
  readonly activityId: string;
  readonly activityRef: number;
  readonly isNew: boolean;
}

const PSEUDONYM_KEY_BYTES = 32;

/**
 * Gives an edition the place where people propose and vote, and opens its interactions phase by phase. An edition
 * that has an activity of this name already keeps it as it is, so that repeating an import is harmless.
 */
@Injectable()
export class SetUpProposalsActivityUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly activities: ActivityRepository,
    private readonly calendars: CalendarRepository,
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
      const isNew = await this.activities.add(tx, {
        id: tx.newId(),
        editionId,
        kind: 'PROPOSALS',
        ...record.activity,
        pseudonymKey: tx.randomBytes(PSEUDONYM_KEY_BYTES),
      });
      const activity = await this.activities.findBySlug(tx, editionId, record.activity.slug);
      if (activity === null) throw new Error(`Activity ${record.activity.slug} was not kept`);
      if (isNew) {
        const phases = await this.editions.phasesOf(tx, editionId);
        const settings = phaseSettings(record.phases, phases);
        if (!settings.ok) return settings;
        await this.calendars.add(tx, activity.id, settings.value);
      }
      return ok({ activityId: activity.id, activityRef: activity.ref, isNew });
    });
  }
}
