import { EDITIONS_ENTITIES } from '@voix/api-editions';
import type { Interaction } from '@voix/domain-phase-calendar';
import { TestBench } from '@voix/testing/database-harness';
import { anOpenEdition, type EditionOptions, type OpenEdition } from '@voix/testing/factories';
import {
  CreateActivityUseCase,
  type CreateActivityCommand,
} from '../application/create-activity.use-case.js';
import { ConsultationsModule } from '../consultations.module.js';
import type { ActivitySummary } from '../domain/activity.js';
import type { GridCell } from '../domain/grid.js';
import { ActivityRepository } from '../persistence/activity.repository.js';
import { CONSULTATIONS_ENTITIES } from '../persistence/consultations.entities.js';
import { GridRepository } from '../persistence/grid.repository.js';

/** Activities and their grid on a real database. */
export class GridBench {
  static async open(): Promise<GridBench> {
    const entities = [...EDITIONS_ENTITIES, ...CONSULTATIONS_ENTITIES];
    return new GridBench(await TestBench.open({ modules: [ConsultationsModule], entities }));
  }

  private constructor(readonly bench: TestBench) {}

  anEdition(options: EditionOptions = {}): Promise<OpenEdition> {
    return anOpenEdition(this.bench, options);
  }

  aCommand(editionId: string, change: Partial<CreateActivityCommand> = {}): CreateActivityCommand {
    return {
      editionId,
      kind: 'TESTIMONIES',
      title: 'Les témoignages',
      intro: 'Racontez ce que vous vivez.',
      idempotencyKey: this.bench.context().newId(),
      ...change,
    };
  }

  /** A testimony collection that is closed. */
  async anActivity(editionId: string, title = 'Les témoignages'): Promise<ActivitySummary> {
    const ctx = this.bench.context();
    const command = this.aCommand(editionId, { title });
    const made = await this.bench.get(CreateActivityUseCase).run(ctx, command);
    if (!made.ok) throw new Error(`No activity: ${JSON.stringify(made.error)}`);
    const { activityId } = made.value;
    const found = (await this.activitiesOf(editionId)).find(({ id }) => id === activityId);
    if (found === undefined) throw new Error('The activity was not kept');
    return found;
  }

  activitiesOf(editionId: string): Promise<ActivitySummary[]> {
    return this.bench.get(ActivityRepository).findOfEditions(this.bench.context(), [editionId]);
  }

  cellsOf(activityId: string): Promise<GridCell[]> {
    return this.bench.get(GridRepository).findCells(this.bench.context(), [activityId]);
  }

  async phaseIdOf(editionId: string): Promise<string> {
    const [phase] = await this.bench.rows<{ id: string }>(
      'select id from phases where edition_id = $1 order by starts_at',
      [editionId],
    );
    return phase?.id ?? '';
  }

  cell(activityId: string, phaseId: string | null, interaction: Interaction, isOpen: boolean) {
    return { activityId, phaseId, interaction, isOpen };
  }

  /** What the ledger says of acts of this kind in an edition. */
  async entries(editionRef: number, kind: string): Promise<readonly Record<string, unknown>[]> {
    const rows = await this.bench.rows<{ leaf: string }>(
      'select leaf from ledger_entries where edition_ref = $1 and kind = $2 order by id',
      [editionRef, `consultations.${kind}`],
    );
    return rows.map(({ leaf }) => JSON.parse(leaf) as Record<string, unknown>);
  }

  async setState(editionId: string, state: 'DRAFT' | 'ARCHIVED'): Promise<void> {
    await this.bench.rows('update editions set state = $2 where id = $1', [editionId, state]);
  }
}
