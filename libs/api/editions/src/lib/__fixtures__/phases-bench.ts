import type { EditionRecord } from '@voix/contracts/import-format';
import type { PhaseKind } from '@voix/domain-phase-calendar';
import { TestBench } from '@voix/testing/database-harness';
import { editionRecordOf } from '@voix/testing/factories';
import { SetUpEditionUseCase } from '../application/set-up-edition.use-case.js';
import type { PhaseSummary } from '../domain/phase.js';
import { EditionsModule } from '../editions.module.js';
import { EDITIONS_ENTITIES } from '../persistence/editions.entities.js';
import { PhaseRepository } from '../persistence/phase.repository.js';

/** A phase by the days from now when it begins and ends. */
export type PhaseDays = readonly [kind: PhaseKind, from: number, to: number | null];

/** Calendars on a real database, and what was told of their changes. */
export class PhasesBench {
  static async open(): Promise<PhasesBench> {
    const modules = [EditionsModule];
    return new PhasesBench(await TestBench.open({ modules, entities: EDITIONS_ENTITIES }));
  }

  private constructor(readonly bench: TestBench) {}

  /** A published edition whose phases lie so many days from now. */
  async anEdition(...days: readonly PhaseDays[]): Promise<string> {
    const ctx = this.bench.context();
    const phases: EditionRecord['phases'] = days.map(([kind, from, to]) => ({
      kind,
      title: kind.toLowerCase(),
      startsAt: { daysFromImport: from },
      ...(to === null ? {} : { endsAt: { daysFromImport: to } }),
      allows: [],
    }));
    const record = { ...editionRecordOf(), phases };
    const edition = await this.bench.get(SetUpEditionUseCase).run(ctx, record, ctx.now());
    if (!edition.ok) throw new Error(`No edition: ${JSON.stringify(edition.error)}`);
    return edition.value.editionId;
  }

  phasesOf(editionId: string): Promise<PhaseSummary[]> {
    return this.bench.get(PhaseRepository).findOfEditions(this.bench.context(), [editionId]);
  }

  async phaseOf(editionId: string, kind: PhaseKind): Promise<PhaseSummary> {
    const phase = (await this.phasesOf(editionId)).find((one) => one.kind === kind);
    if (phase === undefined) throw new Error(`No phase ${kind}`);
    return phase;
  }

  /** What the public history says, the oldest first. */
  history(editionId: string) {
    return this.bench.rows<{ kind: string; title: string; reason: string }>(
      `select kind, phase_title as title, reason from phase_changes where edition_id = $1 order by changed_at, id`,
      [editionId],
    );
  }

  /** What the ledger says of a phase. */
  async entriesOf(phaseId: string): Promise<readonly Record<string, unknown>[]> {
    const rows = await this.bench.rows<{ leaf: string }>(
      `select leaf from ledger_entries where leaf::jsonb ->> 'phaseId' = $1 order by id`,
      [phaseId],
    );
    return rows.map(({ leaf }) => JSON.parse(leaf) as Record<string, unknown>);
  }

  async setState(editionId: string, state: 'DRAFT' | 'ARCHIVED'): Promise<void> {
    await this.bench.rows('update editions set state = $2 where id = $1', [editionId, state]);
  }
}
