import { randomUUID } from 'node:crypto';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { TestBench } from '@voix/testing/database-harness';
import {
  aGuest,
  anOpenEdition,
  aProposal,
  endPhaseOf,
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

describe('CastVoteUseCase, when many vote at once', () => {
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

  it.each([
    ['the same client key', () => '3f0c8a5e-1111-4111-8111-111111111111'],
    ['a key each', () => randomUUID()],
  ])(
    'A76: 200 identical votes at once, with %s, are one vote and one receipt',
    async (_name, keyOf) => {
      const voter = await aGuest(bench);
      const results = await Promise.all(
        Array.from({ length: 200 }, () => useCase.cast(voter, command({ clientKey: keyOf() }))),
      );
      const receipts = new Set(
        results.map((result) => (result.ok ? result.value.receipt : result.error.code)),
      );
      expect(receipts.size).toBe(1);
      expect(await votes()).toHaveLength(1);
      expect(await tally()).toMatchObject({ agree: 1 });
    },
  );

  it('A77: 200 votes racing with the end of the phase are counted or refused, never both', async () => {
    const voters = await Promise.all(Array.from({ length: 200 }, () => aGuest(bench)));
    const closing = new Promise<void>((resolve, reject) => {
      setImmediate(() => void endPhaseOf(bench, edition).then(resolve, reject));
    });
    const [results] = await Promise.all([
      Promise.all(voters.map((voter) => useCase.cast(voter, command()))),
      closing,
    ]);
    const counted = results.filter((result) => result.ok).length;
    const refused = results.filter(
      (result) => !result.ok && result.error.code === 'PHASE_CLOSED',
    ).length;
    expect(counted + refused).toBe(200);
    expect(await votes()).toHaveLength(counted);
    expect((await tally())?.agree ?? 0).toBe(counted);
  });

  it.each([
    [-50, 'closed'],
    [60_000, 'open'],
  ])(
    'A78: a phase that ends in %i ms by the clock of the database is %s, whatever the client says',
    async (offsetMs, moment) => {
      await bench.rows(
        `update phases set ends_at = clock_timestamp() + $2 * interval '1 millisecond' where edition_id = $1`,
        [edition.id, offsetMs],
      );
      const result = await useCase.cast(await aGuest(bench), command());
      expect(result.ok ? 'open' : 'closed').toBe(moment);
    },
  );

  it('a bad vote in a batch does not harm its neighbours', async () => {
    const voters = await Promise.all(Array.from({ length: 20 }, () => aGuest(bench)));
    const results = await Promise.all(
      voters.map((voter, index) =>
        useCase.cast(
          voter,
          command(index === 7 ? { stance: 'NEUTRAL', qualifications: ['LIKE_IT'] } : {}),
        ),
      ),
    );
    expect(results.map((result) => result.ok)).toEqual(voters.map((_, index) => index !== 7));
    expect(await tally()).toMatchObject({ agree: 19 });
  });

  it('votes, changes and withdrawals of many people at once leave counters that equal the votes', async () => {
    const others = await Promise.all([1, 2, 3].map(() => aProposal(bench, edition, author)));
    const voters = await Promise.all(Array.from({ length: 30 }, () => aGuest(bench)));
    const stances = ['AGREE', 'NEUTRAL', 'DISAGREE'] as const;
    await Promise.all(
      voters.flatMap((voter, person) =>
        others.flatMap((other, place) => [
          useCase.cast(
            voter,
            command({ proposalId: other, stance: stances[(person + place) % 3] ?? 'AGREE' }),
          ),
          useCase.cast(
            voter,
            command({ proposalId: other, stance: stances[(person * place) % 3] ?? 'AGREE' }),
          ),
          ...(person % 5 === 0
            ? [useCase.withdraw(voter, { proposalId: other, clientKey: randomUUID() })]
            : []),
        ]),
      ),
    );
    const miscounted = await bench.rows(
      `select 1 from (select proposal_ref, count(*) filter (where stance = 1) as agree, count(*) as total from votes group by 1) counted
         full join vote_tallies tally using (proposal_ref)
         where coalesce(counted.total, 0) <> tally.agree + tally.neutral + tally.disagree or coalesce(counted.agree, 0) <> tally.agree`,
    );
    expect(miscounted).toEqual([]);
  });
});
