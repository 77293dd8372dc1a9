import { randomUUID } from 'node:crypto';
import type { OpenEdition } from '@voix/testing/factories';
import { BuiltWorld } from '../harness/built-world.js';
import { rootOperations, SCHEMA, type Operation } from '../harness/operations.js';
import type { Person } from '../harness/person.js';
import { outcomeOf, type Outcome } from '../harness/refusals.js';

/** What people do for themselves. Whatever else changes something belongs to those who hold a role. */
const ACTS_OF_EVERYONE = new Set([
  'addPasskey',
  'beginAuthenticatorSetup',
  'beginPasskeyRegistration',
  'beginPasskeySignIn',
  'castVote',
  'claimFirstOrganizer',
  'completeSignIn',
  'confirmAuthenticator',
  'dropPendingIdentity',
  'endSession',
  'eraseMyData',
  'giveConsent',
  'linkPendingIdentity',
  'passSecondFactor',
  'removeAuthenticator',
  'removePasskey',
  'renamePasskey',
  'renewRecoveryCodes',
  'requestSignInLink',
  'reviseProposal',
  'signInWithPasskey',
  'signOut',
  'submitProposal',
  'unlinkIdentity',
  'updateMyProfile',
  'withdrawConsent',
  'followSubject',
  'stateMyAgeBand',
  'unfollowSubject',
  'setNotificationPreference',
  'withdrawProposal',
  'withdrawVote',
]);

const REFUSALS = ['FORBIDDEN', 'NOT_FOUND'];

const CREATE_SHEET = `mutation ($input: CreateInformationSheetInput!) { act: createInformationSheet(input: $input) {
  __typename ... on UserError { code } ... on ValidationFailedError { issues { path code } } } }`;
const ANNOUNCE = `mutation ($input: AnnounceEventInput!) { act: announceEvent(input: $input) {
  __typename ... on UserError { code } ... on ValidationFailedError { issues { path code } } } }`;

let world: BuiltWorld;
let edition: OpenEdition;
let other: OpenEdition;

beforeAll(async () => {
  world = await BuiltWorld.open();
  edition = world.edition;
  other = await world.anotherEdition();
}, 60_000);
afterAll(() => world.close());

/** Signs someone in who holds a role in an edition, or in one territory of it. */
async function holderOf(
  email: string,
  role: 'MODERATOR' | 'ORGANIZER' | 'PARTNER_ORGANIZER',
  { id }: OpenEdition,
  territory: string | null = null,
): Promise<Person> {
  const person = world.newcomer();
  await person.signInByMail(email);
  await world.rows(
    `insert into role_assignments (id, account_id, role, scope_kind, scope_id, territory_code)
     select $1, account.id, $2, $3, $4, $5 from accounts account where account.email = $6`,
    [randomUUID(), role, territory === null ? 'EDITION' : 'TERRITORY', id, territory, email],
  );
  const again = world.newcomer();
  await again.signIn(email);
  return again;
}

/** Every act of organisers on real things of an edition. */
async function organisersActs({ id, activityId, themeIds }: OpenEdition): Promise<Operation[]> {
  const [phase] = await world.rows<{ id: string }>('select id from phases where edition_id = $1', [
    id,
  ]);
  const mutations = new Set(Object.keys(SCHEMA.getMutationType()?.getFields() ?? {}));
  return rootOperations({
    editionId: id,
    activityId,
    themeId: themeIds.soins,
    phaseId: phase?.id,
    email: 'quelqu.un@example.org',
  }).filter(({ name }) => mutations.has(name) && !ACTS_OF_EVERYONE.has(name));
}

const send = (person: Person, { document: query, variables }: Operation) =>
  person.api.post({ query, variables });

/** What was not refused, or wrote something all the same. */
async function takenFrom(person: Person, of: OpenEdition): Promise<string[]> {
  const faults: string[] = [];
  const acts = await organisersActs(of);
  expect(acts.length).toBeGreaterThan(30);
  for (const act of acts) {
    const { code, wrote } = await outcomeOf(world, () => send(person, act));
    if (!REFUSALS.includes(code ?? '') || wrote.length > 0)
      faults.push(`${act.name}: ${code ?? 'done'} ${wrote.join(', ')}`);
  }
  return faults;
}

describe('what organisers do', () => {
  it('A06: is refused to a participant who is signed in, act by act, and nothing is written', async () => {
    const participant = world.newcomer();
    await participant.signIn('participante@example.org');
    expect(await takenFrom(participant, edition)).toEqual([]);
  }, 60_000);

  it('A07: is refused to the organiser of another edition, act by act, and nothing is written', async () => {
    const organiser = await holderOf('ailleurs@example.org', 'ORGANIZER', other);
    expect((await organiser.viewer()).permissions).toContain('editions.configure');
    expect(await takenFrom(organiser, edition)).toEqual([]);
  }, 60_000);
});

describe('a moderator', () => {
  it('A07: of another edition does nothing that organisers do here, act by act', async () => {
    const moderator = await holderOf('modere.ailleurs@example.org', 'MODERATOR', other);
    expect((await moderator.viewer()).permissions).not.toEqual([]);
    expect(await takenFrom(moderator, edition)).toEqual([]);
  }, 60_000);
});

describe('a partner of one territory', () => {
  const event = (territoryCode: string) => ({
    editionId: edition.id,
    idempotencyKey: randomUUID(),
    kind: 'DEBATE',
    purpose: 'OPEN_TO_ALL',
    title: 'Débat à la maison des associations',
    description: 'On parle de ce que l’on vit.',
    territoryCode,
    place: 'Maison des associations',
    onlineUrl: '',
    startsAt: '2027-03-31T18:00',
    endsAt: '2027-03-31T20:00',
    contact: 'debat@example.org',
    capacity: '',
  });
  const announce = (person: Person, territoryCode: string): Promise<Outcome> =>
    outcomeOf(world, () =>
      person.api.post({ query: ANNOUNCE, variables: { input: event(territoryCode) } }),
    );

  it('announces meetings there, and is told why not elsewhere', async () => {
    const partner = await holderOf('bretagne@example.org', 'PARTNER_ORGANIZER', edition, 'FR-BRE');
    expect(await announce(partner, 'FR-973')).toMatchObject({ code: 'OTHER_TERRITORY', wrote: [] });
    const announced = await announce(partner, 'FR-BRE');
    expect(announced).toMatchObject({ code: null });
    expect(announced.wrote).toEqual(expect.arrayContaining(['calendar_events', 'ledger_entries']));
  });
});

describe('the text of an information sheet', () => {
  const sheet = (known: string) => ({
    editionId: edition.id,
    creationKey: randomUUID(),
    themeId: edition.themeIds.soins,
    title: 'Ce que voit un logiciel',
    known,
    debated: 'Ce qu’il faut en faire.',
    sources: [],
  });

  it.each([
    ['an image', '![x](https://ailleurs.example/x.png)'],
    ['an element', '<div onclick="alert(1)">x</div>'],
    ['a link that runs', '[x](javascript:alert(1))'],
    ['quotes ten thousand deep', `${'>'.repeat(10_000)} x`],
    ['a text of a megabyte', 'x'.repeat(1_000_000)],
  ])('A34: is not taken with %s, and nothing is written', async (_what, known) => {
    const organiser = await holderOf(`${randomUUID()}@example.org`, 'ORGANIZER', edition);
    const { code, wrote } = await outcomeOf(world, () =>
      organiser.api.post({ query: CREATE_SHEET, variables: { input: sheet(known) } }),
    );
    expect(['VALIDATION_FAILED', 'MALFORMED', 'PAYLOAD_TOO_LARGE']).toContain(code);
    expect(wrote).toEqual([]);
  });
});

describe('an edition that is a draft', () => {
  it('A15: stands on no page, in no search, in no calendar, for anybody but those who prepare it', async () => {
    const draft = await world.anotherEdition();
    const { id } = await world.newcomer().propose({
      activityId: draft.activityId,
      themeId: draft.themeIds.soins,
      title: 'Unmotquonnetrouvepas',
    });
    await world.rows(`update editions set state = 'DRAFT' where id = $1`, [draft.id]);
    const stranger = world.newcomer();
    const asked = await stranger.api.execute(
      `query ($slug: String!) { edition(slug: $slug) { id title charter { body } sheets { id } glossary { id } }
        search(text: "Unmotquonnetrouvepas", first: 5) { edges { node { id } } } }`,
      { slug: draft.slug },
    );
    expect(asked.errors).toBeUndefined();
    expect(asked.data).toEqual({ edition: null, search: { edges: [] } });
    const feed = await stranger.api.send(`/editions/${draft.slug}/agenda.ics`);
    expect(feed.status).toBe(404);
    expect(feed.text).not.toContain(draft.slug);
    await expect(stranger.vote(id)).rejects.toThrow('NOT_FOUND');
  });
});
