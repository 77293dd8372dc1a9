import { randomUUID } from 'node:crypto';
import type { OpenEdition } from '@voix/testing/factories';
import { BuiltWorld } from '../harness/built-world.js';
import type { ActAnswer, Person } from '../harness/person.js';

const CLOSE_PHASE = `mutation ($input: ClosePhaseInput!) { act: closePhase(input: $input) { __typename
  ... on UserError { code } } }`;
const VOTERS = 40;

let world: BuiltWorld;
beforeAll(async () => {
  world = await BuiltWorld.open();
}, 60_000);
afterAll(() => world.close());

/** Someone who organises an edition, signed in with their second factor. */
async function organiserOf(email: string, { id }: OpenEdition): Promise<Person> {
  await world.newcomer().signInByMail(email);
  await world.rows(
    `insert into role_assignments (id, account_id, role, scope_kind, scope_id)
     select $1, account.id, 'ORGANIZER', 'EDITION', $2 from accounts account where account.email = $3`,
    [randomUUID(), id, email],
  );
  const organiser = world.newcomer();
  await organiser.signIn(email);
  return organiser;
}

/** An edition, its phase, its organiser, a proposal and people who have voted on it already. */
async function aRace(email: string) {
  const edition = await world.anotherEdition();
  const input = { activityId: edition.activityId, themeId: edition.themeIds.soins };
  const { id: proposalId } = await world.newcomer().propose(input);
  const [phase] = await world.rows<{ id: string }>('select id from phases where edition_id = $1', [
    edition.id,
  ]);
  if (!phase) throw new Error('The edition has no phase');
  const voters = Array.from({ length: VOTERS }, () => world.newcomer());
  await Promise.all(voters.map((voter) => voter.vote(proposalId)));
  return { edition, proposalId, phase, voters, organiser: await organiserOf(email, edition) };
}

/** Acts that the ledger of votes has after the end of the phase. */
async function lateVotes({ id }: OpenEdition): Promise<number> {
  const [late] = await world.rows<{ count: number }>(
    `select count(*)::int as count from vote_events event
     join editions edition on edition.ref = event.edition_ref
     join phases phase on phase.edition_id = edition.id
     where edition.id = $1 and event.recorded_at >= phase.ends_at`,
    [id],
  );
  return late?.count ?? -1;
}

const taken = (answers: readonly ActAnswer[]) =>
  answers.filter(({ __typename }) => __typename === 'CastVoteSuccess').length;

describe('an organiser who ends a phase while people vote', () => {
  it('A78: closes it now: each vote is before it or refused, and nobody is told otherwise', async () => {
    const { edition, proposalId, phase, voters, organiser } = await aRace('ferme@example.org');
    const votes: Promise<ActAnswer>[] = [];
    const wave = () => votes.push(...voters.map((voter) => voter.vote(proposalId, 'DISAGREE')));
    wave();
    const closing = organiser.act(CLOSE_PHASE, { phaseId: phase.id, reason: 'Fin du débat' });
    wave();
    const closed = await closing;
    expect(closed).toMatchObject({ __typename: 'ClosePhaseSuccess' });
    wave();
    const answers = await Promise.all(votes);
    const refused = answers.filter(({ code }) => code === 'PHASE_CLOSED').length;
    expect(taken(answers) + refused).toBe(answers.length);
    // The last wave began when the answer was there.
    expect(refused).toBeGreaterThanOrEqual(VOTERS);
    const [kept] = await world.rows<{ count: number }>(
      `select count(*)::int as count from vote_events event
       join editions edition on edition.ref = event.edition_ref where edition.id = $1`,
      [edition.id],
    );
    expect(kept?.count).toBe(VOTERS + taken(answers));
    expect(await lateVotes(edition)).toBe(0);
  }, 60_000);
});
