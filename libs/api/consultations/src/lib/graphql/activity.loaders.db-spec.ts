import { jest } from '@jest/globals';
import { EDITIONS_ENTITIES } from '@voix/api-editions';
import type { GraphqlContext } from '@voix/api-platform/graphql';
import { TestBench } from '@voix/testing/database-harness';
import { anOpenEdition, type OpenEdition } from '@voix/testing/factories';
import { ConsultationsApiModule } from '../consultations-api.module.js';
import { CONSULTATIONS_ENTITIES } from '../persistence/consultations.entities.js';
import { ActivityLoaders } from './activity.loaders.js';

describe('ActivityLoaders', () => {
  let bench: TestBench;
  let loaders: ActivityLoaders;
  let editions: OpenEdition[];

  beforeAll(async () => {
    bench = await TestBench.open({
      modules: [ConsultationsApiModule],
      entities: [...EDITIONS_ENTITIES, ...CONSULTATIONS_ENTITIES],
    });
    loaders = bench.get(ActivityLoaders);
    editions = [
      await anOpenEdition(bench, { allows: ['SUBMIT', 'VOTE'] }),
      await anOpenEdition(bench, { allows: [] }),
    ];
  });
  afterAll(() => bench.close());

  const aRequest = (): GraphqlContext => ({ requestContext: bench.context() });

  it('reads the activities of many editions with one statement, and nothing secret', async () => {
    const query = jest.spyOn(bench.database, 'query');
    const graphql = aRequest();
    const shown = await Promise.all(
      editions.map(({ id }) => loaders.proposalsActivity.load(graphql, id)),
    );
    expect(query).toHaveBeenCalledTimes(1);
    query.mockRestore();
    expect(shown.map((activity) => activity?.id)).toEqual(
      editions.map(({ activityId }) => activityId),
    );
    const fields = ['editionId', 'id', 'interactions', 'intro', 'kind', 'slug', 'title', 'version'];
    expect(Object.keys(shown[0] ?? {}).toSorted()).toEqual(fields);
  });

  it('says for each interaction whether it is open and when that changes', async () => {
    const [open] = editions;
    const moments = await loaders.moments.load(aRequest(), open?.activityId ?? '');
    const [phase] = await bench.rows<{ endsAt: Date }>(
      'select ends_at as "endsAt" from phases where edition_id = $1',
      [open?.id],
    );
    const never = { isOpen: false, opensAt: null, closesAt: null };
    const now = { isOpen: true, opensAt: null, closesAt: phase?.endsAt };
    expect(moments).toEqual([
      { interaction: 'SUBMIT', ...now },
      { interaction: 'ARGUE', ...never },
      { interaction: 'AMEND', ...never },
      { interaction: 'VOTE', ...now },
      { interaction: 'SEE_RESULTS', ...never },
    ]);
  });

  it('shows an activity that allows nothing as closed', async () => {
    const moments = await loaders.moments.load(aRequest(), editions[1]?.activityId ?? '');
    expect(moments.map(({ isOpen }) => isOpen)).toEqual(Array(5).fill(false));
  });
});
