import { randomUUID } from 'node:crypto';
import type { OpenEdition } from '@voix/testing/factories';
import { BuiltWorld } from '../harness/built-world.js';
import {
  CAST_VOTE,
  REVISE_PROPOSAL,
  WITHDRAW_PROPOSAL,
  WITHDRAW_VOTE,
} from '../harness/documents.js';
import type { Person } from '../harness/person.js';
import { outcomeOf } from '../harness/refusals.js';

/** Whose proposal, and where it stands: the columns of the matrix, in order. */
const OBJECTS = ['own', 'other', 'withdrawn', 'members', 'ended', 'draft'] as const;
type ObjectKind = (typeof OBJECTS)[number];

const ROLES = ['visitor', 'guest', 'member', 'MODERATOR', 'ORGANIZER', 'ADMINISTRATOR'] as const;
type RoleName = (typeof ROLES)[number];

/**
 * Who may do what to which proposal. A change of a line is a change of permissions: review it as one. No role gives
 * power over the words or the votes of others; visitors and guests stay out where the charter asks for an account.
 */
const MATRIX = `
                               own               other             withdrawn         members            ended        draft
visitor       castVote         -                 done              PROPOSAL_NOT_OPEN GUESTS_NOT_ALLOWED PHASE_CLOSED NOT_FOUND
visitor       withdrawVote     -                 NOT_ELIGIBLE      PROPOSAL_NOT_OPEN GUESTS_NOT_ALLOWED PHASE_CLOSED NOT_FOUND
visitor       reviseProposal   -                 NOT_ELIGIBLE      NOT_ELIGIBLE      NOT_ELIGIBLE       NOT_ELIGIBLE NOT_FOUND
visitor       withdrawProposal -                 NOT_ELIGIBLE      NOT_ELIGIBLE      NOT_ELIGIBLE       NOT_ELIGIBLE NOT_FOUND
guest         castVote         done              done              PROPOSAL_NOT_OPEN GUESTS_NOT_ALLOWED PHASE_CLOSED NOT_FOUND
guest         withdrawVote     NOT_ELIGIBLE      done              PROPOSAL_NOT_OPEN GUESTS_NOT_ALLOWED PHASE_CLOSED NOT_FOUND
guest         reviseProposal   done              NOT_ELIGIBLE      NOT_ELIGIBLE      NOT_ELIGIBLE       NOT_ELIGIBLE NOT_FOUND
guest         withdrawProposal done              NOT_ELIGIBLE      NOT_ELIGIBLE      NOT_ELIGIBLE       NOT_ELIGIBLE NOT_FOUND
member        castVote         done              done              PROPOSAL_NOT_OPEN done               PHASE_CLOSED NOT_FOUND
member        withdrawVote     NOT_ELIGIBLE      done              PROPOSAL_NOT_OPEN done               PHASE_CLOSED NOT_FOUND
member        reviseProposal   done              NOT_ELIGIBLE      NOT_ELIGIBLE      NOT_ELIGIBLE       NOT_ELIGIBLE NOT_FOUND
member        withdrawProposal done              NOT_ELIGIBLE      NOT_ELIGIBLE      NOT_ELIGIBLE       NOT_ELIGIBLE NOT_FOUND
MODERATOR     castVote         done              done              PROPOSAL_NOT_OPEN done               PHASE_CLOSED NOT_FOUND
MODERATOR     withdrawVote     NOT_ELIGIBLE      done              PROPOSAL_NOT_OPEN done               PHASE_CLOSED NOT_FOUND
MODERATOR     reviseProposal   done              NOT_ELIGIBLE      NOT_ELIGIBLE      NOT_ELIGIBLE       NOT_ELIGIBLE NOT_FOUND
MODERATOR     withdrawProposal done              NOT_ELIGIBLE      NOT_ELIGIBLE      NOT_ELIGIBLE       NOT_ELIGIBLE NOT_FOUND
ORGANIZER     castVote         done              done              PROPOSAL_NOT_OPEN done               PHASE_CLOSED NOT_FOUND
ORGANIZER     withdrawVote     NOT_ELIGIBLE      done              PROPOSAL_NOT_OPEN done               PHASE_CLOSED NOT_FOUND
ORGANIZER     reviseProposal   done              NOT_ELIGIBLE      NOT_ELIGIBLE      NOT_ELIGIBLE       NOT_ELIGIBLE NOT_FOUND
ORGANIZER     withdrawProposal done              NOT_ELIGIBLE      NOT_ELIGIBLE      NOT_ELIGIBLE       NOT_ELIGIBLE NOT_FOUND
ADMINISTRATOR castVote         done              done              PROPOSAL_NOT_OPEN done               PHASE_CLOSED NOT_FOUND
ADMINISTRATOR withdrawVote     NOT_ELIGIBLE      done              PROPOSAL_NOT_OPEN done               PHASE_CLOSED NOT_FOUND
ADMINISTRATOR reviseProposal   done              NOT_ELIGIBLE      NOT_ELIGIBLE      NOT_ELIGIBLE       NOT_ELIGIBLE NOT_FOUND
ADMINISTRATOR withdrawProposal done              NOT_ELIGIBLE      NOT_ELIGIBLE      NOT_ELIGIBLE       NOT_ELIGIBLE NOT_FOUND
`;

let world: BuiltWorld;
let author: Person;
const editions = new Map<ObjectKind, OpenEdition>();
const fixed = new Map<ObjectKind, string>();
const people = new Map<RoleName, Person>();

const ACTS: Readonly<Record<string, (proposalId: string) => readonly [string, object]>> = {
  castVote: (proposalId) => [CAST_VOTE, { proposalId, stance: 'AGREE', clientKey: randomUUID() }],
  withdrawVote: (proposalId) => [WITHDRAW_VOTE, { proposalId, clientKey: randomUUID() }],
  reviseProposal: (proposalId) => [
    REVISE_PROPOSAL,
    { proposalId, expectedVersion: 1, title: 'Autre titre', body: 'Autre texte', reason: 'Mieux' },
  ],
  withdrawProposal: (proposalId) => [WITHDRAW_PROPOSAL, { proposalId, reason: 'Assez' }],
};

async function proposedInto(edition: OpenEdition): Promise<string> {
  const { activityId, themeIds } = edition;
  return (await author.propose({ activityId, themeId: themeIds.soins })).id;
}

async function someoneWith(role: RoleName): Promise<Person> {
  const person = world.newcomer();
  if (role === 'guest') await person.propose();
  if (role === 'visitor' || role === 'guest') return person;
  await person.signIn(`${role.toLowerCase()}@example.org`);
  if (role === 'member') return person;
  const { account } = await person.viewer();
  await world.rows(
    `insert into role_assignments (id, account_id, role, scope_kind) values ($1, $2, $3, 'PLATFORM')`,
    [randomUUID(), account?.id, role],
  );
  // Roles are read when a session is opened.
  await person.signIn(`${role.toLowerCase()}@example.org`);
  return person;
}

beforeAll(async () => {
  world = await BuiltWorld.open();
  author = world.newcomer();
  await author.signIn('autrice@example.org');
  editions.set(
    'members',
    await world.anotherEdition({ rules: { guestParticipationAllowed: false } }),
  );
  editions.set('ended', await world.anotherEdition());
  editions.set('draft', await world.anotherEdition());
  for (const [kind, edition] of editions) fixed.set(kind, await proposedInto(edition));
  fixed.set('other', await proposedInto(world.edition));
  const withdrawn = await proposedInto(world.edition);
  await author.withdraw(withdrawn);
  fixed.set('withdrawn', withdrawn);
  await world.rows('update phases set ends_at = now() where edition_id = $1', [
    editions.get('ended')?.id,
  ]);
  await world.rows(`update editions set state = 'DRAFT' where id = $1`, [
    editions.get('draft')?.id,
  ]);
  for (const role of ROLES) people.set(role, await someoneWith(role));
}, 60_000);
afterAll(() => world.close());

async function cell(role: RoleName, act: string, kind: ObjectKind): Promise<string> {
  const person = role === 'visitor' ? world.newcomer() : people.get(role);
  if (person === undefined || (role === 'visitor' && kind === 'own')) return '-';
  const proposalId = fixed.get(kind) ?? (await person.propose()).id;
  const [query, input] = ACTS[act]?.(proposalId) ?? [];
  const { code, wrote } = await outcomeOf(world, () =>
    person.api.post({ query, variables: { input } }),
  );
  // A visitor whose act is refused may have become a guest on the way: that is nobody else's business.
  const touched = wrote.filter((table) => !['participants', 'sessions'].includes(table));
  return code === null ? 'done' : [code, ...touched].join('+');
}

/** The lines below the heading, as words. */
const words = (text: string) =>
  text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(/ +/));

describe('the matrix of roles, acts and proposals', () => {
  it('A02: is what stands here, and what is refused writes nothing', async () => {
    const lines: string[][] = [];
    for (const role of ROLES) {
      for (const act of Object.keys(ACTS)) {
        const cells: string[] = [];
        for (const kind of OBJECTS) cells.push(await cell(role, act, kind));
        lines.push([role, act, ...cells]);
      }
    }
    expect(lines).toEqual(words(MATRIX));
  });
});
