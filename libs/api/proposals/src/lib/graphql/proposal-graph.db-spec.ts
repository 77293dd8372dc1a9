import { jest } from '@jest/globals';
import pg from 'pg';
import { ActivityType, ConsultationsApiModule } from '@voix/api-consultations';
import type { GraphqlContext } from '@voix/api-platform/graphql';
import type { RequestContext } from '@voix/api-platform/request-context';
import { ok } from '@voix/domain-kernel';
import { aGuest, anOpenEdition, type OpenEdition } from '@voix/testing/factories';
import { ProposalsBench } from '../__fixtures__/proposals-bench.js';
import { WithdrawProposalUseCase } from '../application/withdraw-proposal.use-case.js';
import { listStatement } from '../persistence/proposal-list.sql.js';
import { ProposalsApiModule } from '../proposals-api.module.js';
import { ActivityProposalsResolver } from './activity-proposals.resolver.js';
import { ProposalFieldsResolver } from './proposal.fields.resolver.js';
import { ProposalReader } from './proposal.reader.js';
import type { ProposalType } from './proposal.type.js';

describe('proposals in the graph', () => {
  let area: ProposalsBench;
  let edition: OpenEdition;
  let fields: ProposalFieldsResolver;

  beforeAll(async () => {
    area = await ProposalsBench.open('off', [ProposalsApiModule, ConsultationsApiModule]);
    fields = area.bench.get(ProposalFieldsResolver);
  });
  afterAll(() => area.close());
  beforeEach(async () => {
    edition = await anOpenEdition(area.bench);
  });

  const graphqlOf = (ctx: RequestContext): GraphqlContext => ({ requestContext: ctx });

  /** Everything that a person can ask about one proposal. */
  const everythingOf = async (graphql: GraphqlContext, proposal: ProposalType) => ({
    body: await fields.body(graphql, proposal),
    author: await fields.author(graphql, proposal),
    theme: await fields.theme(graphql, proposal),
    edition: await fields.edition(graphql, proposal),
    versions: await fields.versions(graphql, proposal),
    comparison: await fields.comparison(graphql, proposal, 1, 1),
    mergedInto: await fields.mergedInto(graphql, proposal),
    arguments: await fields.arguments(graphql, proposal),
    receiptCode: fields.receiptCode(graphql.requestContext, proposal),
    viewerPermissions: fields.viewerPermissions(graphql.requestContext, proposal),
  });

  const proposalSeenBy = async (ctx: RequestContext, number: number) => {
    const proposal = await area.bench.get(ProposalReader).byNumber(ctx, edition.slug, number);
    if (proposal === null) throw new Error(`No proposal ${number}`);
    return { proposal, ...(await everythingOf(graphqlOf(ctx), proposal)) };
  };

  it('show a proposal with all that belongs to it', async () => {
    const author = await aGuest(area.bench);
    await area.submit(author, area.command(author, {}, edition));
    const seen = await proposalSeenBy(await aGuest(area.bench), 1);
    expect(seen).toMatchObject({
      proposal: { number: 1, title: 'Un humain au bout du fil' },
      body: 'Pour toute annonce de diagnostic.',
      author: { id: author.actor?.participantId },
      theme: { code: 'soins' },
      edition: { slug: edition.slug },
      versions: [{ number: 1 }],
      receiptCode: null,
      viewerPermissions: [],
    });
  });

  it('show the receipt and what they may do to the author alone', async () => {
    const author = await aGuest(area.bench);
    const { receiptCode } = await area.submit(author, area.command(author, {}, edition));
    expect(await proposalSeenBy(author, 1)).toMatchObject({
      receiptCode,
      viewerPermissions: ['proposals.revise', 'proposals.withdraw'],
    });
  });

  it('A04: keep no word of a withdrawn proposal within reach of others', async () => {
    const author = await aGuest(area.bench);
    const words = { title: 'Motsecret', body: 'Motsecret aussi' };
    const { proposalId } = await area.submit(author, area.command(author, words, edition));
    const reason = 'Je le retire';
    await area.bench.get(WithdrawProposalUseCase).run(author, { proposalId, reason });
    const { proposal, ...rest } = await proposalSeenBy(await aGuest(area.bench), 1);
    const { record: _record, ...shown } = proposal;
    expect(JSON.stringify({ shown, rest })).not.toMatch(/motsecret/i);
    expect(proposal).toMatchObject({ state: 'WITHDRAWN', stateReason: reason });
    expect((await proposalSeenBy(author, 1)).body).toBe('Motsecret aussi');
  });

  it('answer nothing for an edition or a number that does not exist', async () => {
    const reader = area.bench.get(ProposalReader);
    const ctx = area.bench.context();
    for (const slug of ['inconnue', `'; select pg_sleep(5) --`, '']) {
      expect(await reader.byNumber(ctx, slug, 1)).toBeNull();
    }
    for (const number of [0, -1, 2 ** 31 - 1]) {
      expect(await reader.byNumber(ctx, edition.slug, number)).toBeNull();
    }
  });

  it('A70: read a list of 100 with bodies, authors, themes and arguments in ten statements', async () => {
    const authors = await Promise.all(Array.from({ length: 20 }, () => aGuest(area.bench)));
    for (const author of authors) {
      for (let index = 0; index < 5; index += 1)
        await area.submit(author, area.command(author, {}, edition));
    }
    const graphql = graphqlOf(await aGuest(area.bench));
    const activity = Object.assign(new ActivityType(), {
      id: edition.activityId,
      editionId: edition.id,
    });
    const statements = jest.spyOn(pg.Client.prototype, 'query');
    const list = await area.bench
      .get(ActivityProposalsResolver)
      .proposals(graphql.requestContext, activity, 100, null, 'soins', 'NEWEST');
    const all = await Promise.all(list.edges.map(({ node }) => everythingOf(graphql, node)));
    const count = statements.mock.calls.length;
    statements.mockRestore();
    expect(all).toHaveLength(100);
    expect(new Set(all.map(({ author }) => author?.id)).size).toBe(20);
    expect(count).toBeLessThanOrEqual(10);
  });

  it('find their lists by an index, without sorting', async () => {
    const plan = await area.bench.unitOfWork.run(area.bench.context(), async (tx) => {
      await area.bench.database.query(tx, 'set local enable_seqscan = off');
      const { text } = listStatement({
        of: 'activity',
        order: 'NEWEST',
        hasTheme: true,
        hasCursor: true,
      });
      const rows = await area.bench.database.query<Record<string, string>>(
        tx,
        `explain (costs off) ${text}`,
        [edition.activityId, 20, edition.themeIds.soins, new Date(), edition.id],
      );
      return ok(rows.map((row) => row['QUERY PLAN']).join('\n'));
    });
    expect(plan.ok && plan.value).toContain('ix_proposals_theme');
    expect(plan.ok && plan.value).not.toContain('Sort');
  });
});
