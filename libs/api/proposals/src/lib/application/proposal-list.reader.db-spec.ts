import type { RequestContext } from '@voix/api-platform/request-context';
import { aGuest, anOpenEdition, type OpenEdition } from '@voix/testing/factories';
import { ProposalsBench } from '../__fixtures__/proposals-bench.js';
import { PROPOSAL_ORDERS, type ProposalOrder } from '../domain/proposal-order.js';
import { ProposalListReader } from './proposal-list.reader.js';
import { WithdrawProposalUseCase } from './withdraw-proposal.use-case.js';

const HOSTILE = [
  `'; select pg_sleep(5) --`,
  `soins' or '1'='1`,
  '%',
  '\\',
  '"',
  '{"$ne":null}',
  '\u0000',
  'é'.repeat(500),
];

describe('ProposalListReader', () => {
  let area: ProposalsBench;
  let reader: ProposalListReader;
  let edition: OpenEdition;
  let author: RequestContext;

  beforeAll(async () => {
    area = await ProposalsBench.open();
    reader = area.bench.get(ProposalListReader);
  });
  afterAll(() => area.close());

  beforeEach(async () => {
    edition = await anOpenEdition(area.bench);
    author = await aGuest(area.bench);
    for (const title of ['un', 'deux', 'trois', 'quatre', 'cinq']) {
      const themeId = title === 'trois' ? edition.themeIds.donnees : edition.themeIds.soins;
      await area.submit(author, area.command(author, { title, themeId }, edition));
    }
  });

  interface Asked {
    readonly order?: ProposalOrder;
    readonly theme?: string | null;
    readonly first?: number;
    readonly after?: string | null;
  }

  const page = ({ order = 'NEWEST', theme = null, first = 10, after = null }: Asked = {}) =>
    reader.ofActivity(author, {
      activityId: edition.activityId,
      editionId: edition.id,
      theme,
      order,
      page: { first, after },
    });
  const titles = async (asked?: Asked) => (await page(asked)).items.map(({ node }) => node.title);

  /** Reads a list page by page, as a person who always asks for more. */
  const leafedThrough = async (asked: Asked) => {
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const { items, hasNextPage } = await page({ ...asked, first: 2, after });
      seen.push(...items.map(({ node }) => node.title));
      if (!hasNextPage) return seen;
      after = items.at(-1)?.cursor ?? null;
    }
  };

  it('shows the newest first, or the oldest', async () => {
    expect(await titles()).toEqual(['cinq', 'quatre', 'trois', 'deux', 'un']);
    expect(await titles({ order: 'OLDEST' })).toEqual(['un', 'deux', 'trois', 'quatre', 'cinq']);
  });

  it('shows the proposals of one theme, and counts them', async () => {
    const shown = await page({ theme: 'donnees' });
    expect(shown.items.map(({ node }) => node.title)).toEqual(['trois']);
    expect(shown.totalCount).toBe(1);
  });

  it.each(PROPOSAL_ORDERS)('neither repeats nor skips one from page to page: %s', async (order) => {
    expect(await leafedThrough({ order })).toEqual(await titles({ order }));
    expect(await leafedThrough({ order, theme: 'soins' })).toHaveLength(4);
  });

  it('does not repeat proposals that came at the same instant', async () => {
    await area.bench.rows('update proposals set submitted_at = now() where edition_id = $1', [
      edition.id,
    ]);
    const seen = await leafedThrough({});
    expect(new Set(seen)).toEqual(new Set(['un', 'deux', 'trois', 'quatre', 'cinq']));
    expect(seen).toHaveLength(5);
  });

  it('leaves out what was withdrawn, refused or merged', async () => {
    const [withdrawn, refused, merged] = (await page()).items.map(({ node }) => node.id);
    await area.bench
      .get(WithdrawProposalUseCase)
      .run(author, { proposalId: withdrawn ?? '', reason: 'Assez' });
    await area.bench.rows(
      `update proposals set state = 'REFUSED', state_reason = 'Charte' where id = $1`,
      [refused],
    );
    await area.bench.rows(
      `update proposals set state = 'MERGED', merged_into_id = $2 where id = $1`,
      [merged, refused],
    );
    expect(await titles()).toEqual(['deux', 'un']);
    expect((await page()).totalCount).toBe(2);
  });

  it('A04: gives everybody their own proposals only, whatever became of them', async () => {
    const [first] = (await page()).items;
    await area.bench
      .get(WithdrawProposalUseCase)
      .run(author, { proposalId: first?.node.id ?? '', reason: 'Assez' });
    const own = await reader.ofViewer(author, { first: 10, after: null });
    expect(own.totalCount).toBe(5);
    const other = await reader.ofViewer(await aGuest(area.bench), { first: 10, after: null });
    expect(other).toMatchObject({ items: [], totalCount: 0 });
    const visitor = await reader.ofViewer(area.bench.context(), { first: 10, after: null });
    expect(visitor).toMatchObject({ items: [], totalCount: 0 });
  });

  it.each(HOSTILE)('A36: finds nothing under the theme %j, and at once', async (theme) => {
    const startedAt = performance.now();
    expect(await page({ theme })).toMatchObject({ items: [], totalCount: 0 });
    expect(performance.now() - startedAt).toBeLessThan(2000);
  });

  it.each(HOSTILE)('A35: starts at the beginning for the invented cursor %j', async (after) => {
    for (const order of PROPOSAL_ORDERS) {
      expect(await titles({ order, after })).toEqual(await titles({ order }));
    }
  });
});
