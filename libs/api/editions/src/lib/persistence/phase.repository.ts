import { Injectable } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import { phaseStateAt, type PhaseDates, type PhaseSummary } from '../domain/phase.js';
import { PhaseEntity } from './phase.entity.js';

export type NewPhase = Omit<PhaseSummary, 'state'>;
type PhaseRow = NewPhase & { readonly readAt: Date };

const PHASE = `id, edition_id as "editionId", kind, title, starts_at as "startsAt", ends_at as "endsAt",
  clock_timestamp() as "readAt"`;

/** Phases with their state by the clock of the database: servers may disagree on the time, it does not. */
@Injectable()
export class PhaseRepository {
  constructor(private readonly database: Database) {}

  /** All phases of each edition, by start. */
  async findOfEditions(
    ctx: RequestContext,
    editionIds: readonly string[],
  ): Promise<PhaseSummary[]> {
    const rows = await this.database.query<PhaseRow>(
      ctx,
      `select ${PHASE} from phases where edition_id = any($1::uuid[]) order by edition_id, starts_at`,
      [editionIds],
    );
    return rows.map(withState);
  }

  async findById(ctx: RequestContext, id: string): Promise<PhaseSummary | null> {
    const [row] = await this.database.query<PhaseRow>(
      ctx,
      `select ${PHASE} from phases where id = $1`,
      [id],
    );
    return row === undefined ? null : withState(row);
  }

  /**
   * All phases of an edition, by start, once nobody relies on their dates any more and until the transaction ends.
   * The lock is the table's, not the rows': acts share the rows (`for share`), and a row lock that waits for sharers
   * is overtaken by every new one, for as long as people vote. A table lock queues: acts wait behind it, for the
   * few milliseconds of a change that happens a few times a year. Reading goes on.
   */
  async lockCalendar(ctx: RequestContext, editionId: string): Promise<PhaseSummary[]> {
    await this.database.query(ctx, 'lock table phases in exclusive mode');
    return this.findOfEditions(ctx, [editionId]);
  }

  async move(ctx: RequestContext, id: string, { startsAt, endsAt }: PhaseDates): Promise<void> {
    await this.database.manager(ctx).update(PhaseEntity, { id }, { startsAt, endsAt });
  }

  /** The clock is read after the lock: no act that was let in before comes after this end. */
  async endNow(ctx: RequestContext, id: string): Promise<void> {
    await this.database.query(ctx, 'update phases set ends_at = clock_timestamp() where id = $1', [
      id,
    ]);
  }

  async add(ctx: RequestContext, phases: readonly NewPhase[]): Promise<void> {
    await this.database.manager(ctx).insert(PhaseEntity, [...phases]);
  }
}

function withState({ readAt, ...phase }: PhaseRow): PhaseSummary {
  return { ...phase, state: phaseStateAt(phase, readAt) };
}
