import { randomUUID } from 'node:crypto';
import { BuiltWorld } from '../harness/built-world.js';
import type { Person } from '../harness/person.js';

const SAVED = 'sheet { id key version { number } easyRead { number } }';
const act = (name: string, success: string) =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { act: ${name}(input: $input) {
    __typename ... on ${success} { ${SAVED} } ... on UserError { code } } }`;
const CREATE = act('createInformationSheet', 'CreateInformationSheetSuccess');
const REVISE = act('reviseInformationSheet', 'ReviseInformationSheetSuccess');
const WRITE_EASY = act('writeEasyRead', 'WriteEasyReadSuccess');
const PUBLISH = act('publishInformationSheet', 'PublishInformationSheetSuccess');

const TWIN = 'key easyRead { isUpToDate }';
/** Each place where a reader meets the twin: the page of the sheet, the index of all there is to understand, a theme. */
const READ = `query ($slug: String!, $key: String!, $theme: String!) { edition(slug: $slug) {
  page: sheet(key: $key) { ${TWIN} } list: sheets { ${TWIN} } index: themes { sheets { ${TWIN} } }
  theme(code: $theme) { sheets { ${TWIN} } } } }`;
/** Each place where an organiser meets it: the list of the administration, and the desk of one sheet. */
const PREPARE = `query ($slug: String!, $key: String!) { edition(slug: $slug) {
  list: sheetDrafts { ${TWIN} } desk: sheetDraft(key: $key) { ${TWIN} } } }`;

interface Twin {
  readonly key: string;
  readonly easyRead: { readonly isUpToDate: boolean } | null;
}

interface SavedSheet {
  readonly sheet: { readonly id: string; readonly key: string };
}

describe('the easy-read twin of a sheet', () => {
  let world: BuiltWorld;
  let organiser: Person;

  beforeAll(async () => {
    world = await BuiltWorld.open();
    const email = 'fiches@example.org';
    await world.newcomer().signInByMail(email);
    await world.rows(
      `insert into role_assignments (id, account_id, role, scope_kind, scope_id)
       select $1, account.id, 'ORGANIZER', 'EDITION', $2 from accounts account where account.email = $3`,
      [randomUUID(), world.edition.id, email],
    );
    organiser = world.newcomer();
    await organiser.signIn(email);
  }, 60_000);
  afterAll(() => world.close());

  const TEXT = {
    title: 'Ce que voit un logiciel',
    debated: 'Ce qu’il faut en faire.',
    sources: [],
  };

  async function done(document: string, input: object): Promise<SavedSheet> {
    const answer = await organiser.api.data<{ act: SavedSheet }>(document, { input });
    expect(answer).toMatchObject({ act: { __typename: expect.stringMatching(/Success$/) } });
    return answer.act;
  }

  /** Whether the twin of one sheet is up to date, once for each place that shows it. */
  async function shownTo(person: Person, document: string, key: string): Promise<boolean[]> {
    const { slug } = world.edition;
    const theme = document === READ ? { theme: 'soins' } : {};
    return twinsIn(await person.api.data(document, { slug, key, ...theme }))
      .filter((twin) => twin.key === key)
      .map(({ easyRead }) => easyRead?.isUpToDate ?? false);
  }
  const readers = (key: string) => shownTo(world.newcomer(), READ, key);
  const organisers = (key: string) => shownTo(organiser, PREPARE, key);

  it('is marked out of date everywhere it shows once its sheet says something else, until it is written again', async () => {
    const { id: editionId, themeIds } = world.edition;
    const creation = { ...TEXT, known: 'Des images.', editionId, themeId: themeIds.soins };
    const { sheet } = await done(CREATE, { ...creation, creationKey: randomUUID() });
    const { id: sheetId, key } = sheet;
    const easy = { sheetId, text: 'Le logiciel regarde des images.' };
    await done(WRITE_EASY, { ...easy, sourceVersion: 1, expectedNumber: 0 });
    await done(PUBLISH, { sheetId, version: 1, reason: null });
    expect(await readers(key)).toEqual([true, true, true, true]);
    expect(await organisers(key)).toEqual([true, true]);

    const change = { ...TEXT, sheetId, expectedVersion: 1, known: 'Des images et des sons.' };
    await done(REVISE, change);
    // Readers still have the version that the twin puts into easy words.
    expect(await readers(key)).toEqual([true, true, true, true]);
    expect(await organisers(key)).toEqual([false, false]);

    await done(PUBLISH, { sheetId, version: 2, reason: 'Les sons aussi' });
    expect(await readers(key)).toEqual([false, false, false, false]);
    expect(await organisers(key)).toEqual([false, false]);

    await done(WRITE_EASY, { ...easy, sourceVersion: 2, expectedNumber: 1 });
    expect(await readers(key)).toEqual([true, true, true, true]);
    expect(await organisers(key)).toEqual([true, true]);
  }, 60_000);
});

/** Every twin in an answer, wherever it stands. */
function twinsIn(answer: unknown): Twin[] {
  if (typeof answer !== 'object' || answer === null) return [];
  if ('easyRead' in answer) return [answer as Twin];
  return Object.values(answer).flatMap(twinsIn);
}
