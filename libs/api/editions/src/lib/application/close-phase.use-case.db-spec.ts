import { setTimeout } from 'node:timers/promises';
import { TestBench } from '@voix/testing/database-harness';
import { editionRecordOf } from '@voix/testing/factories';
import type { EditionRecord } from '@voix/contracts/import-format';
import type { PhaseSummary } from '../domain/phase.js';
import { EditionsFacade } from '../editions.facade.js';
import { EditionsModule } from '../editions.module.js';
import { EDITIONS_ENTITIES } from '../persistence/editions.entities.js';
import { ClosePhaseUseCase } from './close-phase.use-case.js';
import { SetUpEditionUseCase } from './set-up-edition.use-case.js';

const CURRENT = [-1, 30] as const;
const PAST = [-2, -1] as const;
const COMING = [1, 2] as const;
const MANY_HANDOVERS = 1_000;

describe('ClosePhaseUseCase', () => {
  let bench: TestBench;
  let closePhase: ClosePhaseUseCase;

  beforeAll(async () => {
    bench = await TestBench.open({ modules: [EditionsModule], entities: EDITIONS_ENTITIES });
    closePhase = bench.get(ClosePhaseUseCase);
  });
  afterAll(() => bench.close());

  async function aPhase([start, end]: readonly [number, number]): Promise<PhaseSummary> {
    const ctx = bench.context();
    const phases: EditionRecord['phases'] = [
      {
        kind: 'CONTRIBUTION',
        title: 'Contribution',
        startsAt: { daysFromImport: start },
        endsAt: { daysFromImport: end },
        allows: [],
      },
    ];
    const setUp = bench.get(SetUpEditionUseCase);
    const edition = await setUp.run(ctx, { ...editionRecordOf(), phases }, ctx.now());
    if (!edition.ok) throw new Error('no edition');
    const [phase] = await bench.get(EditionsFacade).phasesOf(ctx, edition.value.editionId);
    if (phase === undefined) throw new Error('no phase');
    return phase;
  }

  it('accepts the current phase, and ends it by the clock of the database', async () => {
    const phase = await aPhase(CURRENT);
    const [before] = await bench.rows<{ at: Date }>('select clock_timestamp() as at');
    const result = await closePhase.run(bench.context(), {
      phaseId: phase.id,
      reason: 'Une salle manque.',
    });
    const [after] = await bench.rows<{ at: Date }>('select clock_timestamp() as at');
    if (!result.ok || before === undefined || after === undefined) throw new Error('not closed');
    const { state, endsAt } = result.value;
    expect(state).toBe('PAST');
    expect(endsAt?.getTime()).toBeGreaterThanOrEqual(before.at.getTime());
    expect(endsAt?.getTime()).toBeLessThanOrEqual(after.at.getTime());
  });

  it('accepts a phase that is over, and leaves it as it is', async () => {
    const phase = await aPhase(PAST);
    expect(
      await closePhase.run(bench.context(), { phaseId: phase.id, reason: 'Une salle manque.' }),
    ).toEqual({ ok: true, value: phase });
  });

  it('refuses a phase that has not begun', async () => {
    const phase = await aPhase(COMING);
    expect(
      await closePhase.run(bench.context(), { phaseId: phase.id, reason: 'Une salle manque.' }),
    ).toMatchObject({
      ok: false,
      error: { code: 'VALIDATION_FAILED', issues: [{ path: 'phaseId', code: 'INVALID_VALUE' }] },
    });
  });

  it('tells the ledger when the phase ended', async () => {
    const phase = await aPhase(CURRENT);
    const result = await closePhase.run(bench.context(), {
      phaseId: phase.id,
      reason: 'Une salle manque.',
    });
    const entries = await bench.rows<{ leaf: string }>(
      `select leaf from ledger_entries where kind = 'editions.phase_moved' and leaf::jsonb ->> 'phaseId' = $1`,
      [phase.id],
    );
    const written = entries.map(({ leaf }) => (JSON.parse(leaf) as { to: string[] }).to[1]);
    expect(written).toEqual([result.ok ? result.value.endsAt?.toISOString() : null]);
  });

  it('is not overtaken by those who rely on the dates, even when they never leave a gap', async () => {
    const phase = await aPhase(CURRENT);
    const share = async () => {
      const client = await bench.database.pool.connect();
      await client.query('begin');
      await client.query('select 1 from phases where id = $1 for share', [phase.id]);
      return client;
    };
    const closed = new AbortController();
    let holder = await share();
    const closing = closePhase
      .run(bench.context(), { phaseId: phase.id, reason: 'Une salle manque.' })
      .finally(() => closed.abort());
    let handovers = 0;
    while (!closed.signal.aborted && handovers < MANY_HANDOVERS) {
      const next = share();
      // The next one takes over before this one lets go, unless it has to queue behind the closing.
      await Promise.race([next, setTimeout(20)]);
      await holder.query('commit');
      holder.release();
      holder = await next;
      handovers += 1;
    }
    await holder.query('commit');
    holder.release();
    await closing;
    expect(handovers).toBeLessThan(MANY_HANDOVERS);
  });
});
