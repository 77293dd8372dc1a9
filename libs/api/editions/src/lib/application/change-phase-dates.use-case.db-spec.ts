import { RequestContext, type RoleGrant } from '@voix/api-platform/request-context';
import { ok } from '@voix/domain-kernel';
import { TestBench } from '@voix/testing/database-harness';
import { editionRecordOf } from '@voix/testing/factories';
import type { PhaseSummary } from '../domain/phase.js';
import { EditionsFacade } from '../editions.facade.js';
import { EditionsModule } from '../editions.module.js';
import { EDITIONS_ENTITIES } from '../persistence/editions.entities.js';
import { ChangePhaseDatesUseCase } from './change-phase-dates.use-case.js';
import { SetUpEditionUseCase } from './set-up-edition.use-case.js';

const HOUR_MS = 60 * 60 * 1000;

describe('ChangePhaseDatesUseCase', () => {
  let bench: TestBench;
  let changeDates: ChangePhaseDatesUseCase;

  beforeAll(async () => {
    bench = await TestBench.open({ modules: [EditionsModule], entities: EDITIONS_ENTITIES });
    changeDates = bench.get(ChangePhaseDatesUseCase);
  });
  afterAll(() => bench.close());

  async function aPhase(): Promise<PhaseSummary> {
    const ctx = bench.context();
    const edition = await bench.get(SetUpEditionUseCase).run(ctx, editionRecordOf(), ctx.now());
    if (!edition.ok) throw new Error('no edition');
    const [phase] = await bench.get(EditionsFacade).phasesOf(ctx, edition.value.editionId);
    if (phase === undefined) throw new Error('no phase');
    return phase;
  }

  const reason = 'Une salle manque.';
  const later = (
    { startsAt, startsPrecision, endsPrecision, ...phase }: PhaseSummary,
    hours: number,
  ) => ({
    startsAt,
    startsPrecision,
    endsPrecision,
    endsAt: new Date((phase.endsAt?.getTime() ?? 0) + hours * HOUR_MS),
  });
  const moves = (phase: PhaseSummary) =>
    bench.rows<{ leaf: string }>(
      `select leaf from ledger_entries where kind = 'editions.phase_moved' and leaf::jsonb ->> 'phaseId' = $1`,
      [phase.id],
    );

  describe('accepts', () => {
    it('other dates from whoever saw the present ones', async () => {
      const phase = await aPhase();
      const dates = later(phase, 2);
      const change = { phaseId: phase.id, expected: phase, dates, reason };
      expect(await changeDates.run(bench.context(), change)).toEqual(ok({ ...phase, ...dates }));
    });

    it('the same change again, and changes nothing', async () => {
      const phase = await aPhase();
      const change = { phaseId: phase.id, expected: phase, dates: later(phase, 2), reason };
      const first = await changeDates.run(bench.context(), change);
      expect(await changeDates.run(bench.context(), change)).toEqual(first);
      expect(await moves(phase)).toHaveLength(1);
    });
  });

  describe('refuses', () => {
    it('with a conflict whoever did not see the last change', async () => {
      const phase = await aPhase();
      const change = (hours: number) =>
        changeDates.run(bench.context(), {
          phaseId: phase.id,
          expected: phase,
          dates: later(phase, hours),
          reason,
        });
      await change(2);
      expect(await change(3)).toMatchObject({
        ok: false,
        error: { code: 'EDIT_CONFLICT', current: later(phase, 2) },
      });
    });

    it('dates between which no time passes', async () => {
      const phase = await aPhase();
      const dates = { ...later(phase, 0), endsAt: phase.startsAt };
      const change = { phaseId: phase.id, expected: phase, dates, reason };
      expect(await changeDates.run(bench.context(), change)).toMatchObject({
        ok: false,
        error: { code: 'VALIDATION_FAILED', issues: [{ path: 'endsAt' }] },
      });
      expect(await moves(phase)).toEqual([]);
    });

    it('a phase that does not exist', async () => {
      const phase = await aPhase();
      const change = {
        phaseId: bench.context().newId(),
        expected: phase,
        dates: later(phase, 2),
        reason,
      };
      await expect(changeDates.run(bench.context(), change)).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
    });
  });

  describe('permission', () => {
    const organiserOf = (editionId: string) => {
      const grants: RoleGrant[] = [{ role: 'ORGANIZER', scope: { kind: 'EDITION', editionId } }];
      const [participantId, accountId] = [bench.context().newId(), bench.context().newId()];
      return RequestContext.create({
        origin: 'graphql',
        actor: { participantId, participantRef: 1, accountId, sessionId: null, grants },
      });
    };

    it('is given to an organiser of this edition and to no other', async () => {
      const phase = await aPhase();
      const change = { phaseId: phase.id, expected: phase, dates: later(phase, 2), reason };
      const stranger = organiserOf(bench.context().newId());
      await expect(changeDates.run(stranger, change)).rejects.toMatchObject({ code: 'FORBIDDEN' });
      const organiser = organiserOf(phase.editionId);
      expect(await changeDates.run(organiser, change)).toMatchObject({ ok: true });
      const [entry] = await moves(phase);
      expect(JSON.parse(entry?.leaf ?? '')).toMatchObject({
        movedBy: organiser.actor?.accountId,
      });
    });
  });

  describe('concurrency', () => {
    it('A85: lets one of two organisers move a phase, and shows the other what it has become', async () => {
      const phase = await aPhase();
      const results = await Promise.all(
        [2, 3].map((hours) =>
          changeDates.run(bench.context(), {
            phaseId: phase.id,
            expected: phase,
            dates: later(phase, hours),
            reason,
          }),
        ),
      );
      expect(results.filter((result) => result.ok)).toHaveLength(1);
      expect(await moves(phase)).toHaveLength(1);
    });
  });

  describe('events recorded', () => {
    it('tells the ledger the dates before and after', async () => {
      const phase = await aPhase();
      const dates = later(phase, 2);
      await changeDates.run(bench.context(), { phaseId: phase.id, expected: phase, dates, reason });
      const [entry] = await moves(phase);
      const written = ({ startsAt, endsAt }: Pick<PhaseSummary, 'startsAt' | 'endsAt'>) => [
        startsAt.toISOString(),
        endsAt?.toISOString(),
      ];
      expect(JSON.parse(entry?.leaf ?? '')).toMatchObject({
        from: written(phase),
        to: written(dates),
        movedBy: null,
      });
    });
  });
});
