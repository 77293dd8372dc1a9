import {
  CreateEditionUseCase,
  EDITIONS_ENTITIES,
  type CreateEditionCommand,
} from '@voix/api-editions';
import { ReadinessRegistry } from '@voix/api-platform/ports';
import { TestBench } from '@voix/testing/database-harness';
import { ConsultationsModule } from '../consultations.module.js';
import { CONSULTATIONS_ENTITIES } from '../persistence/consultations.entities.js';

describe('ActivitiesOfNewEditions', () => {
  let bench: TestBench;
  let made = 0;

  beforeAll(async () => {
    bench = await TestBench.open({
      modules: [ConsultationsModule],
      entities: [...EDITIONS_ENTITIES, ...CONSULTATIONS_ENTITIES],
    });
  });
  afterAll(() => bench.close());

  async function anEdition(change: Partial<CreateEditionCommand> = {}): Promise<string> {
    made += 1;
    const created = await bench.get(CreateEditionUseCase).run(bench.context(), {
      creationKey: bench.context().newId(),
      templateCode: 'SIMPLE_CONSULTATION',
      copiedEditionId: null,
      seriesId: null,
      seriesTitle: `Série ${made}`,
      organizer: 'Fédération d’essai',
      slug: `nouvelle-${made}`,
      title: `Nouvelle ${made}`,
      question: 'Que faut-il faire ?',
      summary: 'Une édition pour essayer.',
      timeZone: 'Europe/Paris',
      startsOn: '2027-03-01',
      ...change,
    });
    if (!created.ok) throw new Error(JSON.stringify(created.error));
    return created.value.editionId;
  }

  /** What can be done in which phase, and whether it is one of the edition's own. */
  const gridOf = (editionId: string) =>
    bench.rows<{ slug: string; phase: string; interaction: string; isOwn: boolean }>(
      `select activity.slug, phase.kind as phase, setting.interaction, phase.edition_id = activity.edition_id as "isOwn"
       from activities activity join activity_phase_settings setting on setting.activity_id = activity.id
       join phases phase on phase.id = setting.phase_id
       where activity.edition_id = $1 order by phase.starts_at, setting.interaction`,
      [editionId],
    );
  const keysOf = (editionId: string) =>
    bench.rows<{ key: Buffer }>(
      'select pseudonym_key as key from activities where edition_id = $1',
      [editionId],
    );
  const opens = async (id: string) => {
    const [edition] = await bench.rows<{ seriesId: string }>(
      'select series_id as "seriesId" from editions where id = $1',
      [id],
    );
    const conditions = await bench
      .get(ReadinessRegistry)
      .checkAll(bench.context(), { id, seriesId: edition?.seriesId ?? '' });
    return conditions.find(({ code }) => code === 'ACTIVITY_OPENS');
  };

  it('opens what the template opens, in the phases of the new edition', async () => {
    const grid = await gridOf(await anEdition());
    expect(grid.map(({ phase, interaction }) => `${phase} ${interaction}`)).toEqual([
      'CONTRIBUTION ARGUE',
      'CONTRIBUTION SEE_RESULTS',
      'CONTRIBUTION SUBMIT',
      'CONTRIBUTION VOTE',
      'SYNTHESIS SEE_RESULTS',
      'RESPONSES SEE_RESULTS',
    ]);
    expect(grid.every(({ isOwn }) => isOwn)).toBe(true);
  });

  it('copies the activities and the grid of another edition on its own phases, under new keys', async () => {
    const source = await anEdition();
    const copy = await anEdition({ templateCode: null, copiedEditionId: source });
    expect(await gridOf(copy)).toEqual(await gridOf(source));
    expect(await keysOf(copy)).not.toEqual(await keysOf(source));
  });

  it('holds an edition to opening something, at some time', async () => {
    const id = await anEdition();
    expect(await opens(id)).toEqual({
      code: 'ACTIVITY_OPENS',
      isMet: true,
      params: { opening: 1 },
    });
    await bench.rows(
      'delete from activity_phase_settings where activity_id in (select id from activities where edition_id = $1)',
      [id],
    );
    expect(await opens(id)).toMatchObject({ isMet: false });
    await bench.rows(
      `insert into activity_standing_settings (activity_id, interaction)
       select id, 'SUBMIT' from activities where edition_id = $1`,
      [id],
    );
    expect(await opens(id)).toMatchObject({ isMet: true });
  });
});
