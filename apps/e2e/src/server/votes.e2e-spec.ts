import { randomUUID } from 'node:crypto';
import type { OpenEdition } from '@voix/testing/factories';
import { BuiltWorld } from '../harness/built-world.js';
import { CAST_VOTE } from '../harness/documents.js';
import type { ActAnswer, Person } from '../harness/person.js';
import { outcomeOf, UNTOUCHED } from '../harness/refusals.js';
import { until } from '../harness/until.js';

const CROWD = 200;

let world: BuiltWorld;
beforeAll(async () => {
  world = await BuiltWorld.open();
}, 60_000);
afterAll(() => world.close());

const crowd = <T>(work: (turn: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: CROWD }, (_, turn) => work(turn)));

async function aProposalIn(edition: OpenEdition): Promise<string> {
  const { activityId, themeIds } = edition;
  return (await world.newcomer().propose({ activityId, themeId: themeIds.soins })).id;
}

/** What the tables hold about a proposal, counted apart: votes, tally, acts, and acts that the ledger has. */
async function countsOf(proposalId: string) {
  const [counts] = await world.rows(
    `select (select count(*)::int from votes where proposal_ref = ref) as votes,
       (select coalesce(sum(agree + neutral + disagree), 0)::int from vote_tallies where proposal_ref = ref) as tally,
       (select count(*)::int from vote_events where proposal_ref = ref and action <> 'REPEAT') as acts,
       (select count(*)::int from vote_events event where proposal_ref = ref and action <> 'REPEAT'
          and exists (select 1 from ledger_entries entry where entry.leaf_hash = event.receipt)) as proven
     from proposals where id = $1`,
    [proposalId],
  );
  return counts;
}

async function aVoter(): Promise<Person> {
  const person = world.newcomer();
  await person.propose();
  return person;
}

describe('one vote, sent two hundred times at once', () => {
  it.each([
    ['under one key', (key: string) => key],
    ['under ever new keys', () => randomUUID()],
  ])('A76: %s: is one vote with one receipt', async (_name, keyOf) => {
    const voter = await aVoter();
    const proposalId = await aProposalIn(world.edition);
    const key = randomUUID();
    const answers = await crowd(() => voter.vote(proposalId, 'AGREE', keyOf(key)));

    expect(new Set(answers.map((answer) => answer.receipt)).size).toBe(1);
    expect(answers.every((answer) => answer.__typename === 'CastVoteSuccess')).toBe(true);
    expect(await countsOf(proposalId)).toEqual({ votes: 1, tally: 1, acts: 1, proven: 1 });
  });

  it('A76: with other contents each time: is one vote, and the last act is what stands', async () => {
    const voter = await aVoter();
    const proposalId = await aProposalIn(world.edition);
    const stances = ['AGREE', 'DISAGREE', 'NEUTRAL'] as const;
    await crowd((turn) => voter.vote(proposalId, stances[turn % 3]));

    const [last] = await world.rows<{ receipt: string }>(
      `select encode(receipt, 'hex') as receipt from vote_events where proposal_ref = (select ref from proposals where id = $1)
       order by id desc limit 1`,
      [proposalId],
    );
    const { votes } = await voter.viewer();
    expect(votes.edges.map(({ node }) => node)).toMatchObject([
      { id: proposalId, receipt: last?.receipt },
    ]);
    expect(await countsOf(proposalId)).toMatchObject({ votes: 1, tally: 1 });
  });
});

describe('a closing', () => {
  it('A77: that two hundred votes race with counts each or refuses it, never both', async () => {
    const edition = await world.anotherEdition();
    const proposalId = await aProposalIn(edition);
    let acknowledged = 0;
    const closing = until('the first votes', () => (acknowledged > 0 ? true : undefined)).then(() =>
      world.closePhaseOf(edition),
    );
    const answers = await crowd(async () => {
      const answer = await world.newcomer().vote(proposalId);
      acknowledged += answer.__typename === 'CastVoteSuccess' ? 1 : 0;
      return answer;
    });
    await closing;

    const kinds = new Set(answers.map(({ __typename }) => __typename));
    const receipts = answers.flatMap(({ receipt }) => receipt ?? []).sort();
    const stored = await world.rows<{ receipt: string }>(
      `select encode(receipt, 'hex') as receipt from votes where proposal_ref = (select ref from proposals where id = $1)`,
      [proposalId],
    );
    expect(stored.map(({ receipt }) => receipt).sort()).toEqual(receipts);
    expect(
      [...kinds].filter((kind) => !['CastVoteSuccess', 'PhaseClosedError'].includes(kind)),
    ).toEqual([]);
    const size = receipts.length;
    expect(await countsOf(proposalId)).toEqual({
      votes: size,
      tally: size,
      acts: size,
      proven: size,
    });
    expect(await world.newcomer().vote(proposalId)).toMatchObject({ code: 'PHASE_CLOSED' });
  });

  it('A78: comes by the clock of the database, whatever day the browser believes it is', async () => {
    const edition = await world.anotherEdition();
    const proposalId = await aProposalIn(edition);
    await world.rows(
      `update phases set ends_at = clock_timestamp() + interval '400 milliseconds' where edition_id = $1`,
      [edition.id],
    );
    const accepted: ActAnswer[] = [];
    for (const days of [-1, 1]) {
      const date = new Date(Date.now() + days * 86_400_000).toUTCString();
      const answer = await world
        .newcomer()
        .api.post(vote(proposalId), { date, 'x-client-time': date });
      accepted.push((JSON.parse(answer.text) as { data: { act: ActAnswer } }).data.act);
    }
    expect(accepted.map(({ __typename }) => __typename)).toEqual([
      'CastVoteSuccess',
      'CastVoteSuccess',
    ]);

    const voter = await aVoter();
    const refused = await until('the closing', async () => {
      const answer = await voter.vote(proposalId);
      return answer.__typename === 'CastVoteSuccess' ? undefined : answer;
    });
    expect(refused).toMatchObject({ code: 'PHASE_CLOSED' });
    const [late] = await world.rows<{ count: number }>(
      `select count(*)::int as count from vote_events where recorded_at >= (select ends_at from phases where edition_id = $1)
       and edition_ref = (select ref from editions where id = $1)`,
      [edition.id],
    );
    expect(late?.count).toBe(0);
    for (const days of [-1, 1]) {
      const date = new Date(Date.now() + days * 86_400_000).toUTCString();
      const again = await outcomeOf(world, () => voter.api.post(vote(proposalId), { date }));
      expect(again).toMatchObject({ ...UNTOUCHED, code: 'PHASE_CLOSED' });
    }
  });

  it('A78: is over to the instant: a phase whose end is now takes nothing, one that begins now does', async () => {
    const edition = await world.anotherEdition();
    const proposalId = await aProposalIn(edition);
    await world.closePhaseOf(edition);
    expect(await world.newcomer().vote(proposalId)).toMatchObject({ code: 'PHASE_CLOSED' });
    await world.rows('update phases set starts_at = now(), ends_at = null where edition_id = $1', [
      edition.id,
    ]);
    expect(await world.newcomer().vote(proposalId)).toMatchObject({
      __typename: 'CastVoteSuccess',
    });
  });
});

const vote = (proposalId: string, clientKey: string = randomUUID()) => ({
  query: CAST_VOTE,
  variables: { input: { proposalId, stance: 'AGREE', clientKey } },
});

describe('an old vote, sent again', () => {
  it('A79: after a change answers as it did, and changes nothing back', async () => {
    const voter = await aVoter();
    const proposalId = await aProposalIn(world.edition);
    const key = randomUUID();
    const first = await voter.vote(proposalId, 'AGREE', key);
    await voter.vote(proposalId, 'DISAGREE');

    const replay = await outcomeOf(world, () => voter.api.post(vote(proposalId, key)));
    expect(replay).toMatchObject({ ...UNTOUCHED, code: null });
    expect(replay.text).toContain(first.receipt);
    expect((await voter.viewer()).votes.edges[0]?.node.stance).toBe('DISAGREE');
  });

  it('A79: for another proposal, or with other contents, is refused', async () => {
    const voter = await aVoter();
    const [proposalId, other] = [
      await aProposalIn(world.edition),
      await aProposalIn(world.edition),
    ];
    const key = randomUUID();
    await voter.vote(proposalId, 'AGREE', key);
    for (const [id, stance] of [
      [other, 'AGREE'],
      [proposalId, 'DISAGREE'],
    ]) {
      const input = { proposalId: id, stance, clientKey: key };
      const outcome = await outcomeOf(world, () =>
        voter.api.post({ query: CAST_VOTE, variables: { input } }),
      );
      expect(outcome).toMatchObject({ ...UNTOUCHED, code: 'IDEMPOTENCY_CONFLICT' });
    }
  });

  it('A79: by somebody else is a vote of their own', async () => {
    const [voter, copyist] = [await aVoter(), await aVoter()];
    const proposalId = await aProposalIn(world.edition);
    const key = randomUUID();
    const mine = await voter.vote(proposalId, 'AGREE', key);
    const theirs = await copyist.vote(proposalId, 'AGREE', key);
    expect(theirs.receipt).not.toBe(mine.receipt);
    expect(await countsOf(proposalId)).toEqual({ votes: 2, tally: 2, acts: 2, proven: 2 });
  });

  it('A79: after the closing answers as it did; a new one is refused', async () => {
    const edition = await world.anotherEdition();
    const proposalId = await aProposalIn(edition);
    const voter = await aVoter();
    const key = randomUUID();
    const { receipt } = await voter.vote(proposalId, 'AGREE', key);
    await world.closePhaseOf(edition);

    const replay = await outcomeOf(world, () => voter.api.post(vote(proposalId, key)));
    expect(replay).toMatchObject({
      ...UNTOUCHED,
      code: null,
      text: expect.stringContaining(receipt ?? '?'),
    });
    const late = await outcomeOf(world, () => voter.api.post(vote(proposalId)));
    expect(late).toMatchObject({ ...UNTOUCHED, code: 'PHASE_CLOSED' });
  });
});
