import { ApiClient } from '@voix/testing/api-client';
import { BuiltWorld } from '../harness/built-world.js';
import { startBuiltServer } from '../harness/start-built-server.mjs';
import { StatementCounter } from '../harness/statement-counter.js';

const MOMENT = 'startsAt startsPrecision endsAt endsPrecision';

const PAGES = {
  participate: `query ($slug: String!) { edition(slug: $slug) { id title
    activities { id kind title intro moments { interaction isOpen opensAt closesAt } } } }`,
  calendar: `query ($slug: String!) { edition(slug: $slug) { id title phases { id kind title state ${MOMENT} }
    phaseHistory { id kind phaseTitle reason changedAt before { ${MOMENT} } after { ${MOMENT} } } } }`,
  administration: `query ($slug: String!) { edition(slug: $slug) { id title state phases { id title state ${MOMENT} }
    activities { id kind title intro version interactions cells { phaseId interaction } } } }`,
};

const CHANGE_GRID = `mutation ($input: ChangeGridInput!) { act: changeGrid(input: $input) { __typename
  ... on UserError { code } } }`;
const OPEN_PHASE = `mutation ($input: OpenPhaseInput!) { act: openPhase(input: $input) { __typename
  ... on UserError { code } } }`;

let world: BuiltWorld;
beforeAll(async () => {
  world = await BuiltWorld.open();
}, 60_000);
afterAll(() => world.close());

describe('the pages of the calendar', () => {
  it('A70: cost at most twelve statements each', async () => {
    const counter = await StatementCounter.before(world.databaseUrl);
    const roles = { VOIX_ROLES: 'http', NODE_ENV: 'test' };
    const server = await startBuiltServer({ ...roles, DATABASE_URL: counter.url });
    const counts: Record<string, number> = {};
    for (const [page, query] of Object.entries(PAGES)) {
      const variables = { slug: world.edition.slug };
      counts[page] = await counter.during(async () => {
        const { text } = await new ApiClient(server.origin).post({ query, variables });
        expect(JSON.parse(text)).toMatchObject({ data: { edition: { id: world.edition.id } } });
      });
    }
    await server.stop();
    await counter.close();
    expect(Object.entries(counts).filter(([, count]) => count < 1 || count > 12)).toEqual([]);
  }, 60_000);
});

describe('the acts on a calendar', () => {
  it('A11: are refused to a visitor, to a participant and to whoever guesses ids', async () => {
    const [phase] = await world.rows<{ id: string }>(
      'select id from phases where edition_id = $1',
      [world.edition.id],
    );
    const participant = world.newcomer();
    await participant.propose();
    const grid = {
      editionId: world.edition.id,
      reason: 'x',
      changes: [
        { activityId: world.edition.activityId, phaseId: null, interaction: 'VOTE', isOpen: true },
      ],
    };
    for (const person of [world.newcomer(), participant]) {
      await expect(person.act(CHANGE_GRID, grid)).rejects.toThrow('UNAUTHENTICATED');
      await expect(person.act(OPEN_PHASE, { phaseId: phase?.id, reason: 'x' })).rejects.toThrow(
        'UNAUTHENTICATED',
      );
      await expect(person.act(OPEN_PHASE, { phaseId: '1 or 1=1', reason: 'x' })).rejects.toThrow(
        'NOT_FOUND',
      );
    }
    expect(await world.rows('select 1 from activity_standing_settings')).toEqual([]);
  });
});
