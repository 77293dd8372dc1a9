import type { OpenEdition } from '@voix/testing/factories';
import { ANSWERS_TO_STRANGERS } from '../harness/answers-to-strangers.js';
import { BuiltWorld } from '../harness/built-world.js';
import { END_SESSION, PROPOSAL, PROPOSAL_LIST } from '../harness/documents.js';
import { leavesOf, withValue } from '../harness/leaves.js';
import {
  argumentsGiven,
  argumentsOfSchema,
  nestedOperations,
  rootOperations,
  SCHEMA,
  type Operation,
} from '../harness/operations.js';
import type { Person, ProposalAnswer } from '../harness/person.js';
import { outcomeOf, UNTOUCHED } from '../harness/refusals.js';

let world: BuiltWorld;
/** An edition in which only people with an account take part. */
let members: OpenEdition;
let author: Person;
let written: ProposalAnswer;

const into = (edition: OpenEdition) => ({
  activityId: edition.activityId,
  themeId: edition.themeIds.soins,
});

beforeAll(async () => {
  world = await BuiltWorld.open();
  members = await world.anotherEdition({ rules: { guestParticipationAllowed: false } });
  author = world.newcomer();
  await author.signIn('autrice@example.org');
  written = await author.propose(into(members));
}, 60_000);
afterAll(() => world.close());

const send = (person: Person, { document: query, variables }: Operation) =>
  person.api.post({ query, variables });

/** Operations on real things: the proposal, the edition and the session of somebody else. */
async function onRealThings(edition: OpenEdition, proposal: ProposalAnswer) {
  const { sessions } = await author.viewer();
  return rootOperations({
    ...into(edition),
    proposalId: proposal.id,
    sessionId: sessions[0]?.id,
    slug: edition.slug,
    editionSlug: edition.slug,
    number: proposal.number,
    email: 'quelqu.un@example.org',
  });
}

describe('whoever has no account', () => {
  it('A01: is answered what is public and refused the rest, for every operation of the schema', async () => {
    const answers: Record<string, string> = {};
    for (const operation of await onRealThings(members, written)) {
      const { code, wrote } = await outcomeOf(world, () => send(world.newcomer(), operation));
      answers[operation.name] = [code ?? 'done', ...wrote].join(', ');
    }
    expect(answers).toEqual(ANSWERS_TO_STRANGERS);
    expect(SCHEMA.getSubscriptionType()).toBeUndefined();
  });
});

describe('what is not published', () => {
  it('A03: does not exist for anybody who asks by name, number or id', async () => {
    const draft = await world.anotherEdition();
    const hidden = await author.propose({ ...into(draft), title: 'Un titre encore secret' });
    await world.rows(`update editions set state = 'DRAFT' where id = $1`, [draft.id]);
    const about = ['edition', 'proposal', 'castVote', 'submitProposal', 'reviseProposal'];
    about.push('withdrawProposal', 'withdrawVote');
    const operations = await onRealThings(draft, hidden);

    for (const operation of operations.filter(({ name }) => about.includes(name))) {
      const secrets = [hidden.title, hidden.body];
      const outcome = await outcomeOf(world, () => send(author, operation), secrets);
      const isQuery = operation.document.startsWith('query');
      expect({ name: operation.name, ...outcome }).toMatchObject({
        ...UNTOUCHED,
        name: operation.name,
        code: isQuery ? null : 'NOT_FOUND',
        text: isQuery ? '{"data":{"act":null}}\n' : expect.stringContaining('"data":null'),
      });
    }
  });

  it('A03: has no door that takes any id of any type', () => {
    const roots = Object.values(SCHEMA.getQueryType()?.getFields() ?? {});
    const byId = roots.filter(({ args }) => args.some((arg) => String(arg.type).startsWith('ID')));
    // One takes the id of an edition alone, from whoever may grant roles in it; the other looks among what the person
    // who asks follows themselves.
    expect(byId.map(({ name }) => name)).toEqual(['myFollow', 'roleHolders']);
  });

  it('A04: the words of a withdrawn proposal are reached by no other path, nor counted', async () => {
    const reader = world.newcomer();
    const [kept, gone] = [
      await author.propose({ title: 'Celle qui reste' }),
      await author.propose({ title: 'Celle qui part', body: 'Des mots repris.' }),
    ];
    await reader.vote(gone.id);
    await author.withdraw(gone.id);
    await world.rows(
      `update proposals set state = 'MERGED', merged_into_id = $2, state_reason = null where id = $1`,
      [kept.id, gone.id],
    );
    const { slug } = world.edition;
    const merged = `query ($edition: String!, $number: Int!) {
      proposal(editionSlug: $edition, number: $number) { mergedInto { title body slug versions { title body } } } }`;
    const mine = `query { viewer { votes { edges { node { proposal { title body slug receiptCode } } } } } }`;
    const counted = `query ($edition: String!) { edition(slug: $edition) { theme(code: "soins") { proposalCount }
      proposalsActivity { voteSequence { id } proposals { totalCount edges { node { title } } } } } }`;
    const answers = await Promise.all([
      reader.api.post({ query: PROPOSAL, variables: { edition: slug, number: gone.number } }),
      reader.api.post({ query: merged, variables: { edition: slug, number: kept.number } }),
      reader.api.post({ query: mine }),
      reader.api.post({ query: counted, variables: { edition: slug } }),
    ]);
    for (const { text } of answers) expect(text).not.toMatch(/qui part|qui-part|mots repris/);
    expect(JSON.parse(answers.at(-1)?.text ?? '')).toMatchObject({
      data: {
        edition: {
          theme: { proposalCount: 0 },
          proposalsActivity: { voteSequence: [], proposals: { totalCount: 0, edges: [] } },
        },
      },
    });
  });
});

describe('what an operation is given', () => {
  it('A09: refuses fields that the schema does not have, in every input', async () => {
    const forged = { role: 'ADMINISTRATOR', state: 'MERGED', authorId: 'x', votesCount: 999 };
    const withInput = (await onRealThings(members, written)).filter(
      ({ variables }) => 'input' in variables,
    );
    for (const operation of withInput) {
      const fields = operation.variables['input'] as object;
      for (const [name, value] of Object.entries(forged)) {
        // Whoever grants a role names it: there it is a field of the schema.
        if (name in fields) continue;
        const input = { ...fields, [name]: value };
        const outcome = await outcomeOf(world, () =>
          author.api.post({ query: operation.document, variables: { input } }),
        );
        expect(outcome).toMatchObject({ ...UNTOUCHED, code: 'MALFORMED', status: 400 });
      }
    }
    expect(withInput.length).toBeGreaterThanOrEqual(10);
  });

  it('A10: refuses a value of another type in every place, and takes none for true', async () => {
    const operations = [
      ...(await onRealThings(members, written)),
      ...nestedOperations(members.slug),
    ];
    // What is missing here is not asked by this test nor by those of injections.
    expect(argumentsGiven(operations)).toEqual(argumentsOfSchema());
    const wrong: readonly unknown[] = [true, {}, [{}], [[]], 1.5];
    const accepted: string[] = [];
    for (const leaf of leavesOf(operations)) {
      for (const value of wrong) {
        if (value === true && typeof leaf.value === 'boolean') continue;
        const variables = withValue(leaf, value);
        const { text, status } = await send(author, { ...leaf.operation, variables });
        if (status !== 400 || !text.includes('"MALFORMED"'))
          accepted.push(`${leaf.operation.name} ${leaf.path} = ${JSON.stringify(value)}: ${text}`);
      }
    }
    expect(accepted).toEqual([]);
    expect((await author.viewer()).proposals.totalCount).toBeGreaterThan(0);
  });

  it.each(['password', 'author.email', 'EMAIL_CONT', 'title; drop table votes', ''])(
    'A14: a list is ordered by published orders alone, not by "%s"',
    async (order) => {
      const variables = { edition: world.edition.slug, order };
      const outcome = await outcomeOf(world, () =>
        author.api.post({ query: PROPOSAL_LIST, variables }),
      );
      expect(outcome).toMatchObject({ ...UNTOUCHED, code: 'MALFORMED', status: 400 });
    },
  );

  it('A14: a list is filtered by the theme of this code, and by nothing that only looks like it', async () => {
    const { slug: edition } = world.edition;
    for (const theme of ['author.email_cont', '%', "soins' or true --", 'SOINS', '']) {
      const { text } = await author.api.post({
        query: PROPOSAL_LIST,
        variables: { edition, theme },
      });
      expect(text).toContain('"totalCount":0,');
    }
  });
});

describe('sessions of others', () => {
  it('A13: are not found, whoever asks to end them', async () => {
    const other = world.newcomer();
    await other.signIn('voisin@example.org');
    const { sessions } = await author.viewer();
    const sessionId = sessions[0]?.id ?? '';
    const end = () => other.api.post({ query: END_SESSION, variables: { input: { sessionId } } });

    const outcome = await outcomeOf(world, end, [sessionId]);
    expect(outcome).toMatchObject({ ...UNTOUCHED, code: 'NOT_FOUND' });
    expect((await author.viewer()).account?.email).toBe('autrice@example.org');
    expect((await other.viewer()).sessions.map(({ id }) => id)).not.toContain(sessionId);
  });
});
