import { Injectable } from '@nestjs/common';
import { Database, violatedConstraint } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import { phaseStateAt, type AnnouncedDates, type PhaseSummary } from '../domain/phase.js';
import { PhaseEntity } from './phase.entity.js';

type StoredPhase = Omit<PhaseSummary, 'state'>;
type PhaseRow = StoredPhase & { readonly readAt: Date };

/** Its dates are exact unless it is said otherwise. */
export type NewPhase = Omit<StoredPhase, 'startsPrecision' | 'endsPrecision'> &
  Partial<AnnouncedDates> & { readonly creationKey?: string };

const PHASE = `id, edition_id as "editionId", kind, title, starts_at as "startsAt", ends_at as "endsAt",
  starts_precision as "startsPrecision", ends_precision as "endsPrecision", clock_timestamp() as "readAt"`;
const IN_USE = 'fk_activity_phase_settings_phase';

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

  /** The phase that was added under this key, if it was. */
  async findByCreationKey(ctx: RequestContext, key: string): Promise<PhaseSummary | null> {
    const [row] = await this.database.query<PhaseRow>(
      ctx,
      `select ${PHASE} from phases where creation_key = $1`,
      [key],
    );
    return row === undefined ? null : withState(row);
  }

  async move(ctx: RequestContext, id: string, dates: AnnouncedDates): Promise<void> {
    const { startsAt, startsPrecision, endsAt, endsPrecision } = dates;
    const moved = { startsAt, startsPrecision, endsAt, endsPrecision };
    await this.database.manager(ctx).update(PhaseEntity, { id }, moved);
  }

  async rename(ctx: RequestContext, id: string, title: string): Promise<void> {
    await this.database.manager(ctx).update(PhaseEntity, { id }, { title });
  }

  /** The clock is read after the lock: no act that was let in before comes after this end. */
  async endNow(ctx: RequestContext, id: string): Promise<void> {
    await this.database.query(
      ctx,
      `update phases set ends_at = clock_timestamp(), ends_precision = 'EXACT' where id = $1`,
      [id],
    );
  }

  /** Begins at the very instant where another one was ended, if one was: no act falls between. */
  async startNow(ctx: RequestContext, id: string, endedId: string | null): Promise<void> {
    await this.database.query(
      ctx,
      `update phases set starts_precision = 'EXACT',
         starts_at = coalesce((select ended.ends_at from phases ended where ended.id = $2), clock_timestamp())
       where id = $1`,
      [id, endedId],
    );
  }

  /** Answers whether it is gone: one during which an activity is open stays. */
  async remove(ctx: RequestContext, id: string): Promise<boolean> {
    try {
      await this.database.manager(ctx).delete(PhaseEntity, { id });
      return true;
    } catch (error) {
      if (violatedConstraint(error) === IN_USE) return false;
      throw error;
    }
  }

  async add(ctx: RequestContext, phases: readonly NewPhase[]): Promise<void> {
    await this.database.manager(ctx).insert(PhaseEntity, [...phases]);
  }
}

function withState({ readAt, ...phase }: PhaseRow): PhaseSummary {
  return { ...phase, state: phaseStateAt(phase, readAt) };
}
