import { NameProtection } from '@voix/api-identity';
import { HandleEventTask, OutboxRelay } from '@voix/api-platform/outbox';
import { confusableSkeleton } from '@voix/domain-kernel';
import { TestBench } from '@voix/testing/database-harness';
import { editionRecordOf } from '@voix/testing/factories';
import { SetUpEditionUseCase } from '../application/set-up-edition.use-case.js';
import { EditionsModule } from '../editions.module.js';
import { EDITIONS_ENTITIES } from '../persistence/editions.entities.js';

const HANDLER = 'editions.reserve-organizer-names';

describe('ReserveOrganizerNamesHandler', () => {
  let bench: TestBench;

  beforeAll(async () => {
    bench = await TestBench.open({ modules: [EditionsModule], entities: EDITIONS_ENTITIES });
  });
  afterAll(() => bench.close());

  async function publish(organizer: string, series: string, title: string): Promise<string> {
    const record = editionRecordOf();
    const ctx = bench.context();
    const setUp = await bench.get(SetUpEditionUseCase).run(
      ctx,
      {
        ...record,
        series: { slug: ctx.newId(), title: series, organizer },
        edition: { ...record.edition, title },
      },
      ctx.now(),
    );
    return setUp.ok ? setUp.value.editionId : '';
  }
  const deliver = async (editionId: string) => {
    const [event] = await bench.rows<{ id: string }>(
      'select id from outbox_events where aggregate_id = $1',
      [editionId],
    );
    await bench
      .get(HandleEventTask)
      .run(bench.context(), { eventId: event?.id ?? '', handler: HANDLER });
  };
  const isProtected = (name: string) => {
    const ctx = bench.context();
    return bench.get(NameProtection).isProtected(ctx, confusableSkeleton(name), ctx.newId());
  };

  it('A45: reserves the names of organiser, series and edition, and what looks like them', async () => {
    const editionId = await publish('Fédération Alpha', 'Assises du soin', 'Soin et IA 2026');
    expect(await isProtected('Fédération Alpha')).toBe(false);
    await deliver(editionId);
    for (const name of [
      'Fédération Alpha',
      'FÉDÉRATI0N ALPHA',
      'Fédérаtion Аlphа',
      'Assises du Soin',
      'Soin et IA 2026',
    ])
      expect({ name, isProtected: await isProtected(name) }).toEqual({ name, isProtected: true });
    expect(await isProtected('Alpha')).toBe(false);
  });

  it('is asked by the outbox, and harmless when repeated or when a name is reserved already', async () => {
    const first = await publish('Fédération Bêta', 'Assises B', 'Édition B1');
    const second = await publish('Fédération Bêta', '***', 'Édition B2');
    await bench.get(OutboxRelay).drain();
    const jobs = await bench.ownerRows<{ key: string }>(
      'select key from graphile_worker.jobs where key like $1',
      [`${HANDLER}:%`],
    );
    expect(jobs.length).toBeGreaterThanOrEqual(2);
    for (const editionId of [first, second, first]) await deliver(editionId);
    const reserved = await bench.rows<{ name: string }>(
      `select name from reserved_names where name like '%B%'`,
    );
    expect(reserved.map(({ name }) => name).toSorted()).toEqual(
      ['Assises B', 'Édition B1', 'Édition B2', 'Fédération Bêta'].toSorted(),
    );
  });
});
