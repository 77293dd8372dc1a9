import { randomUUID } from 'node:crypto';
import { GiveConsentUseCase, WithdrawConsentUseCase } from '@voix/api-editions';
import { ParticipantContentRegistry } from '@voix/api-platform/ports';
import { UnitOfWork } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import { ok } from '@voix/domain-kernel';
import type { TestBench } from '@voix/testing/database-harness';
import { aGuest, anOpenEdition, aProposal, type OpenEdition } from '@voix/testing/factories';
import { openVotingBench } from '../__fixtures__/voting-bench.js';
import { CastVoteUseCase } from './cast-vote.use-case.js';

describe('CastVoteUseCase, where an edition asks for explicit consent', () => {
  let bench: TestBench;
  let edition: OpenEdition;
  let proposals: string[];

  beforeAll(async () => {
    bench = await openVotingBench();
  });
  afterAll(() => bench.close());
  beforeEach(async () => {
    edition = await anOpenEdition(bench, { asksForConsent: true });
    const author = await aConsenter();
    proposals = await Promise.all([1, 2, 3].map(() => aProposal(bench, edition, author)));
  });

  const give = (ctx: RequestContext, noticeVersion = 1) =>
    bench.get(GiveConsentUseCase).run(ctx, { editionId: edition.id, noticeVersion });
  const takeBack = (ctx: RequestContext) =>
    bench.get(WithdrawConsentUseCase).run(ctx, { editionId: edition.id });
  async function aConsenter(): Promise<RequestContext> {
    const guest = await aGuest(bench);
    expect(await give(guest)).toMatchObject({ ok: true });
    return guest;
  }
  const vote = (
    ctx: RequestContext,
    proposalId = proposals[0] ?? '',
    clientKey: string = randomUUID(),
  ) =>
    bench
      .get(CastVoteUseCase)
      .cast(ctx, { proposalId, stance: 'AGREE', qualifications: [], clientKey });
  const keptOf = (ctx: RequestContext) =>
    bench.rows<{ notice: number | null }>(
      'select notice_version as notice from votes where participant_ref = $1',
      [ctx.actor?.participantRef],
    );

  it('records the vote of who has agreed, with the notice they had read', async () => {
    const voter = await aConsenter();
    const answer = await vote(voter);
    expect(answer).toMatchObject({ ok: true });
    expect(await keptOf(voter)).toEqual([{ notice: 1 }]);
    const [entry] = await bench.rows<{ leaf: string }>(
      `select leaf from ledger_entries where leaf_hash = decode($1, 'hex')`,
      [answer.ok ? answer.value.receipt : ''],
    );
    expect(JSON.parse(entry?.leaf ?? '{}')).toMatchObject({ charter: 1, notice: 1 });
  });

  it('asks nothing of anybody where another ground stands, or none is stated', async () => {
    const voter = await aGuest(bench);
    await bench.rows(`update editions set sensitive_data_ground = 'PUBLIC_HEALTH' where id = $1`, [
      edition.id,
    ]);
    expect(await vote(voter)).toMatchObject({ ok: true });
    const silent = await anOpenEdition(bench);
    const proposal = await aProposal(bench, silent, await aGuest(bench));
    expect(await vote(voter, proposal)).toMatchObject({ ok: true });
    expect(await keptOf(voter)).toEqual(expect.arrayContaining([{ notice: 1 }, { notice: null }]));
  });

  it('hands a guest’s votes over with the notice they were cast under, though the consent is gone', async () => {
    const [guest, account] = [await aConsenter(), await aGuest(bench)];
    await vote(guest);
    await takeBack(guest);
    const reference = ({ actor }: RequestContext) => ({
      id: actor?.participantId ?? '',
      ref: actor?.participantRef ?? 0,
    });
    await bench.get(UnitOfWork).run(bench.context(), async (tx) => {
      await bench
        .get(ParticipantContentRegistry)
        .transfer(tx, reference(guest), reference(account));
      return ok(null);
    });
    expect(await keptOf(account)).toEqual([{ notice: 1 }]);
  });
});
