import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@voix/api-platform/request-context';
import { err, ok, type Result } from '@voix/domain-kernel';
import type { Interaction } from '@voix/domain-phase-calendar';
import type { ActivityHandle, ActivitySummary } from './domain/activity.js';
import { opennessOf, type Openness } from './domain/openness.js';
import { PhaseClosed } from './domain/phase-closed.error.js';
import { ActivityRepository } from './persistence/activity.repository.js';
import { CalendarRepository } from './persistence/calendar.repository.js';

/** What other areas may know of activities, and whether the moment is right, by the clock of the database. */
@Injectable()
export class ConsultationsFacade {
  constructor(
    private readonly activities: ActivityRepository,
    private readonly calendars: CalendarRepository,
  ) {}

  /** For writing into an activity: with its internal numbers and its secret key. */
  async activityById(ctx: RequestContext, id: string): Promise<ActivityHandle | null> {
    const [activity] = await this.activities.findHandles(ctx, [id]);
    return activity ?? null;
  }

  /** In no particular order; an unknown id is absent. */
  activitiesByIds(ctx: RequestContext, ids: readonly string[]): Promise<ActivityHandle[]> {
    return this.activities.findHandles(ctx, ids);
  }

  async proposalsActivityOf(
    ctx: RequestContext,
    editionId: string,
  ): Promise<ActivitySummary | null> {
    const [activity] = await this.activities.findProposalsActivities(ctx, [editionId]);
    return activity ?? null;
  }

  /** For showing. What writes asks `requireOpen`: this answer may be old when it is used. */
  async openness(
    ctx: RequestContext,
    activityId: string,
    interaction: Interaction,
  ): Promise<Openness> {
    const calendars = await this.calendars.findCalendars(ctx, [activityId]);
    return opennessOf(calendars.get(activityId), interaction);
  }

  /**
   * For the transaction that writes: says whether the interaction is open, and while that transaction lasts nobody
   * changes the dates of its phases. An act racing with a closing is therefore either committed before the phase
   * ends, or sees that it has ended: it is counted or refused, never both. Ask before the first write.
   */
  async requireOpen(
    ctx: RequestContext,
    activityId: string,
    interaction: Interaction,
  ): Promise<Result<void, PhaseClosed>> {
    if (ctx.transaction === null)
      throw new Error('requireOpen guards a transaction: call it inside UnitOfWork.run');
    const calendar = await this.calendars.lockCalendar(ctx, activityId, interaction);
    const { isOpen, opensAt, closedAt } = opennessOf(calendar, interaction);
    return isOpen ? ok(undefined) : err(new PhaseClosed(opensAt, closedAt));
  }
}
