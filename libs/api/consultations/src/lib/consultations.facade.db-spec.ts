import { ClosePhaseUseCase, EDITIONS_ENTITIES, EditionsFacade } from '@voix/api-editions';
import { RequestContext } from '@voix/api-platform/request-context';
import { err, ok } from '@voix/domain-kernel';
import { TestBench } from '@voix/testing/database-harness';
import { anOpenEdition, type OpenEdition } from '@voix/testing/factories';
import { ConsultationsFacade } from './consultations.facade.js';
import { ConsultationsModule } from './consultations.module.js';
import { PhaseClosed } from './domain/phase-closed.error.js';
import { CONSULTATIONS_ENTITIES } from './persistence/consultations.entities.js';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Lets one side of a race wait for the other. */
function aSignal() {
  let give = (): void => undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give: () => give() };
}

describe('ConsultationsFacade', () => {
  let bench: TestBench;
  let facade: ConsultationsFacade;

  beforeAll(async () => {
    bench = await TestBench.open({
      modules: [ConsultationsModule],
      entities: [...EDITIONS_ENTITIES, ...CONSULTATIONS_ENTITIES],
    });
    facade = bench.get(ConsultationsFacade);
    await bench.ownerRows(
      'create table acts (edition_id uuid not null, done_at timestamptz not null default clock_timestamp())',
    );
  });
  afterAll(() => bench.close());

  /** What every act does: asks, then writes, in one transaction. */
  const act = (edition: OpenEdition, beforeCommit: () => Promise<void> = async () => undefined) =>
    bench.unitOfWork.run(bench.context(), async (tx) => {
      const open = await facade.requireOpen(tx, edition.activityId, 'SUBMIT');
      if (!open.ok) return open;
      await bench.database.query(tx, 'insert into acts (edition_id) values ($1)', [edition.id]);
      await beforeCommit();
      return ok();
    });

  const acts = (edition: OpenEdition) =>
    bench.rows<{ doneAt: Date }>('select done_at as "doneAt" from acts where edition_id = $1', [
      edition.id,
    ]);

  async function phaseOf(edition: OpenEdition) {
    const [phase] = await bench.get(EditionsFacade).phasesOf(bench.context(), edition.id);
    if (phase === undefined) throw new Error('an open edition has a phase');
    return phase;
  }

  /** Resolves once some connection of this database waits for a lock. */
  async function someoneWaits(): Promise<void> {
    const waiting = `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    while ((await bench.ownerRows(waiting)).length === 0);
  }

  describe('openness', () => {
    it.each([-1, 1])(
      'A78: is judged by the clock of the database, for a server whose own is %i day off',
      async (days) => {
        const { activityId } = await anOpenEdition(bench, { allows: ['VOTE'] });
        await bench.rows(`update phases set ends_at = now() + interval '1 hour'`);
        const clock = () => new Date(Date.now() + days * DAY_MS);
        const ctx = RequestContext.create({ origin: 'graphql', clock });
        expect(await facade.openness(ctx, activityId, 'VOTE')).toMatchObject({ isOpen: true });
        expect(await facade.openness(ctx, activityId, 'SUBMIT')).toMatchObject({ isOpen: false });
      },
    );

    it('tells nothing of an activity that does not exist', async () => {
      const openness = await facade.openness(bench.context(), bench.context().newId(), 'SUBMIT');
      expect(openness).toMatchObject({ isOpen: false, opensAt: null, closedAt: null });
    });
  });

  describe('requireOpen', () => {
    it('guards a transaction, and nothing else', async () => {
      const { activityId } = await anOpenEdition(bench);
      await expect(facade.requireOpen(bench.context(), activityId, 'SUBMIT')).rejects.toThrow(
        'guards a transaction',
      );
    });

    it('refuses what the phase of this moment does not allow', async () => {
      const edition = await anOpenEdition(bench, { allows: ['VOTE'] });
      expect(await act(edition)).toEqual(err(new PhaseClosed(null, null)));
    });

    it('makes a closing wait for an act that was let in: the phase ends after it', async () => {
      const edition = await anOpenEdition(bench);
      const { id } = await phaseOf(edition);
      const [letIn, mayCommit] = [aSignal(), aSignal()];
      const acting = act(edition, async () => {
        letIn.give();
        await mayCommit.given;
      });
      await letIn.given;
      const closing = bench
        .get(ClosePhaseUseCase)
        .run(bench.context(), { phaseId: id, reason: 'Fin.' });
      await someoneWaits();
      mayCommit.give();
      expect(await acting).toEqual(ok());
      expect(await closing).toMatchObject({ ok: true, value: { state: 'PAST' } });
      const counted = await bench.rows(
        'select 1 from acts join phases using (edition_id) where edition_id = $1 and done_at < ends_at',
        [edition.id],
      );
      expect(counted).toHaveLength(1);
    });

    it('makes an act wait for a closing that is under way, then refuses it', async () => {
      const edition = await anOpenEdition(bench);
      const { id } = await phaseOf(edition);
      const [closed, mayCommit] = [aSignal(), aSignal()];
      const closing = bench.unitOfWork.run(bench.context(), async (tx) => {
        const result = await bench.get(ClosePhaseUseCase).run(tx, { phaseId: id, reason: 'Fin.' });
        closed.give();
        await mayCommit.given;
        return result;
      });
      await closed.given;
      const acting = act(edition);
      await someoneWaits();
      mayCommit.give();
      const result = await closing;
      expect(await acting).toEqual(
        err(new PhaseClosed(null, result.ok ? result.value.endsAt : null)),
      );
      expect(await acts(edition)).toEqual([]);
    });

    it('lets in an act that waited for a closing which was given up', async () => {
      const edition = await anOpenEdition(bench);
      const { id } = await phaseOf(edition);
      const [closed, mayGiveUp] = [aSignal(), aSignal()];
      const closing = bench.unitOfWork.run(bench.context(), async (tx) => {
        await bench.get(ClosePhaseUseCase).run(tx, { phaseId: id, reason: 'Fin.' });
        closed.give();
        await mayGiveUp.given;
        return err('given up');
      });
      await closed.given;
      const acting = act(edition);
      await someoneWaits();
      mayGiveUp.give();
      expect(await closing).toEqual(err('given up'));
      expect(await acting).toEqual(ok());
    });

    it('A77: counts or refuses each act of a crowd that races with the closing, never both', async () => {
      const edition = await anOpenEdition(bench);
      const { id } = await phaseOf(edition);
      const racing = Array.from({ length: 100 }, () => act(edition));
      const closing = bench
        .get(ClosePhaseUseCase)
        .run(bench.context(), { phaseId: id, reason: 'Fin.' });
      const meanwhile = Array.from({ length: 100 }, () => act(edition));
      await closing;
      const late = Array.from({ length: 10 }, () => act(edition));
      const results = await Promise.all([...racing, ...meanwhile, ...late]);
      const accepted = results.filter((result) => result.ok);
      const onTime = await bench.rows(
        'select 1 from acts join phases using (edition_id) where edition_id = $1 and done_at < ends_at',
        [edition.id],
      );
      expect(await acts(edition)).toHaveLength(accepted.length);
      expect(onTime).toHaveLength(accepted.length);
      expect(accepted.length).toBeGreaterThan(0);
      expect(accepted.length).toBeLessThan(results.length);
    });
  });
});
