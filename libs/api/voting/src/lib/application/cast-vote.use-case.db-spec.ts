import { randomUUID } from 'node:crypto';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { TestBench } from '@voix/testing/database-harness';
import {
  aGuest,
  anAccountHolder,
  anOpenEdition,
  aProposal,
  endPhaseOf,
  TestBrowser,
  type OpenEdition,
} from '@voix/testing/factories';
import { openVotingBench } from '../__fixtures__/voting-bench.js';
import { CastVoteUseCase, type CastVoteCommand } from './cast-vote.use-case.js';

interface TallyRow {
  agree: number;
  neutral: number;
  disagree: number;
  like_it: number;
}

describe('CastVoteUseCase', () => {
  let bench: TestBench;
  let useCase: CastVoteUseCase;
  let edition: OpenEdition;
  let author: RequestContext;
  let proposalId: string;

  beforeAll(async () => {
    bench = await openVotingBench();
    useCase = bench.get(CastVoteUseCase);
  });
  afterAll(() => bench.close());
  beforeEach(async () => {
    edition = await anOpenEdition(bench);
    author = await aGuest(bench);
    proposalId = await aProposal(bench, edition, author);
  });

  const command = (change: Partial<CastVoteCommand> = {}): CastVoteCommand => ({
    proposalId,
    stance: 'AGREE',
    qualifications: [],
    clientKey: randomUUID(),
    ...change,
  });
  const votes = (proposal = proposalId) =>
    bench.rows<{ stance: number }>(
      'select stance from votes where proposal_ref = (select ref from proposals where id = $1)',
      [proposal],
    );
  const tally = async (proposal = proposalId): Promise<TallyRow | undefined> => {
    const [row] = await bench.rows<TallyRow>(
      'select agree, neutral, disagree, like_it from vote_tallies where proposal_ref = (select ref from proposals where id = $1)',
      [proposal],
    );
    return row;
  };
  const ledgerOf = (receipt: string) =>
    bench.rows<{ leaf: string }>(
      `select leaf from ledger_entries where leaf_hash = decode($1, 'hex')`,
      [receipt],
    );

  describe('accepts', () => {
    it('a first vote, counts it, and answers with the receipt of its ledger entry', async () => {
      const voter = await aGuest(bench);
      const result = await useCase.cast(voter, command({ qualifications: ['LIKE_IT'] }));
      expect(result).toMatchObject({
        ok: true,
        value: { stance: 'AGREE', qualifications: ['LIKE_IT'] },
      });
      expect(await tally()).toEqual({ agree: 1, neutral: 0, disagree: 0, like_it: 1 });
      const [entry] = await ledgerOf(result.ok ? result.value.receipt : '');
      expect(JSON.parse(entry?.leaf ?? '{}')).toMatchObject({
        kind: 'voting.vote_recorded',
        act: 'CAST',
        stance: 1,
        assurance: 'GUEST',
      });
    });

    it('a change, which replaces the vote and moves the counters', async () => {
      const voter = await aGuest(bench);
      await useCase.cast(voter, command({ qualifications: ['LIKE_IT'] }));
      await useCase.cast(voter, command({ stance: 'DISAGREE' }));
      expect(await votes()).toEqual([{ stance: -1 }]);
      expect(await tally()).toEqual({ agree: 0, neutral: 0, disagree: 1, like_it: 0 });
    });

    it('taking the vote back, after which nothing of it is counted and its history stays', async () => {
      const voter = await aGuest(bench);
      await useCase.cast(voter, command());
      await useCase.withdraw(voter, { proposalId, clientKey: randomUUID() });
      expect(await votes()).toEqual([]);
      expect(await tally()).toEqual({ agree: 0, neutral: 0, disagree: 0, like_it: 0 });
      const history = await bench.rows(
        'select action from vote_events where participant_ref = $1 order by id',
        [voter.actor?.participantRef],
      );
      expect(history).toEqual([{ action: 'CAST' }, { action: 'WITHDRAW' }]);
    });

    it('the first act of a visitor, who becomes a guest with a session', async () => {
      const browser = new TestBrowser();
      const result = await useCase.cast(await browser.request(bench), command());
      expect(result.ok).toBe(true);
      expect(browser.sessionToken).toHaveLength(43);
      expect(await votes()).toHaveLength(1);
    });
  });

  describe('refuses', () => {
    it('a nuance that belongs to another stance', async () => {
      const result = await useCase.cast(
        await aGuest(bench),
        command({ stance: 'DISAGREE', qualifications: ['LIKE_IT'] }),
      );
      expect(result).toMatchObject({
        ok: false,
        error: { code: 'VALIDATION_FAILED', issues: [{ code: 'QUALIFICATION_NOT_FOR_STANCE' }] },
      });
    });

    it('A35: a client key that is no UUID', async () => {
      const result = await useCase.cast(await aGuest(bench), command({ clientKey: '1e309' }));
      expect(result).toMatchObject({ ok: false, error: { issues: [{ path: 'clientKey' }] } });
    });

    it('a proposal that does not exist', async () => {
      await expect(
        useCase.cast(await aGuest(bench), command({ proposalId: randomUUID() })),
      ).rejects.toThrow('NOT_FOUND');
    });

    it('a guest where the charter asks for an account, and writes nothing', async () => {
      const strict = await anOpenEdition(bench, { rules: { guestParticipationAllowed: false } });
      const proposal = await aProposal(bench, strict, await anAccountHolder(bench));
      const result = await useCase.cast(await aGuest(bench), command({ proposalId: proposal }));
      expect(result).toMatchObject({ ok: false, error: { code: 'GUESTS_NOT_ALLOWED' } });
      expect(await votes(proposal)).toEqual([]);
      expect(
        await useCase.cast(await anAccountHolder(bench), command({ proposalId: proposal })),
      ).toMatchObject({ ok: true });
    });

    it('a vote after the phase has ended, saying since when', async () => {
      await endPhaseOf(bench, edition);
      const result = await useCase.cast(await aGuest(bench), command());
      expect(result).toMatchObject({
        ok: false,
        error: { code: 'PHASE_CLOSED', closedAt: expect.any(Date) },
      });
      expect(await votes()).toEqual([]);
    });

    it('a proposal that was withdrawn', async () => {
      await bench.rows(
        `update proposals set state = 'WITHDRAWN', state_reason = 'x' where id = $1`,
        [proposalId],
      );
      expect(await useCase.cast(await aGuest(bench), command())).toMatchObject({
        ok: false,
        error: { code: 'PROPOSAL_NOT_OPEN' },
      });
    });

    it('a guest who has meanwhile signed in to an account: the vote would be a second one', async () => {
      const guest = await aGuest(bench);
      await bench.rows(`update participants set kind = 'MERGED' where id = $1`, [
        guest.actor?.participantId,
      ]);
      expect(await useCase.cast(guest, command())).toMatchObject({
        ok: false,
        error: { code: 'NOT_ELIGIBLE' },
      });
      expect(await votes()).toEqual([]);
    });

    it('a client key that served another vote', async () => {
      const voter = await aGuest(bench);
      const clientKey = randomUUID();
      await useCase.cast(voter, command({ clientKey }));
      expect(await useCase.cast(voter, command({ clientKey, stance: 'DISAGREE' }))).toMatchObject({
        ok: false,
        error: { code: 'IDEMPOTENCY_CONFLICT' },
      });
    });

    it('taking back a vote that was not cast', async () => {
      const result = await useCase.withdraw(await aGuest(bench), {
        proposalId,
        clientKey: randomUUID(),
      });
      expect(result).toMatchObject({ ok: false, error: { code: 'NOT_ELIGIBLE' } });
    });
  });

  describe('privacy and the ledger', () => {
    it('names the same person differently on each proposal', async () => {
      const voter = await aGuest(bench);
      const other = await aProposal(bench, edition, author);
      const results = [
        await useCase.cast(voter, command()),
        await useCase.cast(voter, command({ proposalId: other })),
      ];
      const leaves = await Promise.all(
        results.map((result) => ledgerOf(result.ok ? result.value.receipt : '')),
      );
      const names = leaves.map(
        ([row]) => (JSON.parse(row?.leaf ?? '{}') as { voter: string }).voter,
      );
      expect(new Set(names).size).toBe(2);
      expect(JSON.stringify(leaves)).not.toContain(voter.actor?.participantId);
    });

    it('A84: the role of the server may not rewrite the history of votes', async () => {
      await expect(bench.rows(`update vote_events set action = 'CAST'`)).rejects.toThrow(
        'permission denied',
      );
      await expect(bench.rows('delete from vote_events')).rejects.toThrow('permission denied');
      await expect(bench.ownerRows('delete from vote_events')).rejects.toThrow('append-only');
    });
  });
});
