import { randomUUID } from 'node:crypto';
import { GiveConsentUseCase, WithdrawConsentUseCase } from '@voix/api-editions';
import { ParticipantContentRegistry } from '@voix/api-platform/ports';
import { UnitOfWork } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import { ok } from '@voix/domain-kernel';
import type { TestBench } from '@voix/testing/database-harness';
import {
  aGuest,
  anOpenEdition,
  aProposal,
  endPhaseOf,
  type OpenEdition,
} from '@voix/testing/factories';
import { openVotingBench } from '../__fixtures__/voting-bench.js';
import { CastVoteUseCase } from './cast-vote.use-case.js';

const REFUSED = { ok: false, error: { code: 'CONSENT_REQUIRED' } };

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
  const withdraw = (ctx: RequestContext, proposalId = proposals[0] ?? '') =>
    bench.get(CastVoteUseCase).withdraw(ctx, { proposalId, clientKey: randomUUID() });
  /** Until a transaction waits for the turn of a participant. */
  async function somebodyWaits(): Promise<void> {
    const waiting = () =>
      bench.rows(
        `select 1 from pg_locks where locktype = 'advisory' and not granted
           and database = (select oid from pg_database where datname = current_database())`,
      );
    while ((await waiting()).length === 0);
  }
  const keptOf = (ctx: RequestContext) =>
    bench.rows<{ notice: number | null }>(
      'select notice_version as notice from votes where participant_ref = $1',
      [ctx.actor?.participantRef],
    );

  it('refuses whoever has not agreed, and writes nothing', async () => {
    const stranger = await aGuest(bench);
    expect(await vote(stranger)).toMatchObject(REFUSED);
    expect(await keptOf(stranger)).toEqual([]);
    expect(
      await bench.rows('select 1 from vote_events where participant_ref = $1', [
        stranger.actor?.participantRef,
      ]),
    ).toEqual([]);
  });

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

  it('takes no consent to another edition for one to this', async () => {
    const elsewhere = await anOpenEdition(bench, { asksForConsent: true });
    const voter = await aGuest(bench);
    await bench.get(GiveConsentUseCase).run(voter, { editionId: elsewhere.id, noticeVersion: 1 });
    expect(await vote(voter)).toMatchObject(REFUSED);
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

  it('refuses the next vote once the consent is taken back, keeps the one before, and lets it be taken back', async () => {
    const voter = await aConsenter();
    await vote(voter);
    await takeBack(voter);
    expect(await vote(voter, proposals[1])).toMatchObject(REFUSED);
    expect(await keptOf(voter)).toHaveLength(1);
    expect(await withdraw(voter)).toMatchObject({ ok: true });
    expect(await keptOf(voter)).toEqual([]);
  });

  it('asks again when the notice has changed since, and records the new one', async () => {
    const voter = await aConsenter();
    await bench.rows(
      `insert into edition_notices (edition_id, version, statement)
       select edition_id, 2, statement from edition_notices where edition_id = $1`,
      [edition.id],
    );
    expect(await vote(voter)).toMatchObject(REFUSED);
    expect(await give(voter, 1)).toMatchObject({ error: { code: 'NOTICE_CHANGED' } });
    await give(voter, 2);
    expect(await vote(voter)).toMatchObject({ ok: true });
    expect(await keptOf(voter)).toEqual([{ notice: 2 }]);
  });

  it('answers a vote that was recorded again with its receipt, whatever became of the consent', async () => {
    const voter = await aConsenter();
    const key = randomUUID();
    const first = await vote(voter, proposals[0], key);
    await takeBack(voter);
    expect(await vote(voter, proposals[0], key)).toEqual(first);
  });

  it('refuses votes that waited offline until the consent is given, and then takes the same ones', async () => {
    const voter = await aConsenter();
    await takeBack(voter);
    const waiting = proposals.map((proposal) => [proposal, randomUUID()] as const);
    const sendAll = () => Promise.all(waiting.map(([proposal, key]) => vote(voter, proposal, key)));
    expect(await sendAll()).toMatchObject([REFUSED, REFUSED, REFUSED]);
    await give(voter);
    expect(await sendAll()).toMatchObject([{ ok: true }, { ok: true }, { ok: true }]);
  });

  it('refuses one vote of a batch without harm to its neighbours', async () => {
    const voters = await Promise.all(
      Array.from({ length: 12 }, (_, index) => (index % 3 === 0 ? aGuest(bench) : aConsenter())),
    );
    const answers = await Promise.all(voters.map((voter) => vote(voter)));
    expect(answers.map((answer) => answer.ok)).toEqual(voters.map((_, index) => index % 3 !== 0));
  });

  it('says that voting is over before it asks for anything', async () => {
    const stranger = await aGuest(bench);
    await endPhaseOf(bench, edition);
    expect(await vote(stranger)).toMatchObject({ error: { code: 'PHASE_CLOSED' } });
  });

  it('decides a vote that meets a withdrawal one way or the other: none is recorded after it', async () => {
    for (let round = 0; round < 20; round += 1) {
      const voter = await aConsenter();
      const [answer] = await Promise.all([vote(voter), takeBack(voter)]);
      expect(await keptOf(voter)).toHaveLength(answer.ok ? 1 : 0);
      if (!answer.ok) expect(answer).toMatchObject(REFUSED);
      expect(await vote(voter, proposals[1])).toMatchObject(REFUSED);
    }
  });

  it('waits for a withdrawal that is under way, and then refuses', async () => {
    const voter = await aConsenter();
    let hold = () => {};
    let release = () => {};
    const held = new Promise<void>((resolve) => (hold = resolve));
    const released = new Promise<void>((resolve) => (release = resolve));
    const withdrawal = bench.get(UnitOfWork).run(voter, async (tx) => {
      await bench.get(WithdrawConsentUseCase).run(tx, { editionId: edition.id });
      hold();
      await released;
      return ok(null);
    });
    await held;
    const answer = vote(voter);
    await somebodyWaits();
    release();
    await withdrawal;
    expect(await answer).toMatchObject(REFUSED);
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
    expect(await vote(account, proposals[1])).toMatchObject(REFUSED);
  });
});
