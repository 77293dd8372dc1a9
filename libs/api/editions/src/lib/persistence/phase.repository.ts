import { Injectable } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import { phaseStateAt, type PhaseSummary } from '../domain/phase.js';
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

  async add(ctx: RequestContext, phases: readonly NewPhase[]): Promise<void> {
    await this.database.manager(ctx).insert(PhaseEntity, [...phases]);
  }
}

function withState({ readAt, ...phase }: PhaseRow): PhaseSummary {
  return { ...phase, state: phaseStateAt(phase, readAt) };
}
