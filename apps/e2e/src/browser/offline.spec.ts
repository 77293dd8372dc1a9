import { jest } from '@jest/globals';
import type { Request } from 'playwright-core';
import { faultsInAllAppearances } from '../harness/appearances.js';
import { DemoWorld } from '../harness/demo-world.js';
import { PHONE, type Visitor } from '../harness/visitor.js';

jest.setTimeout(60_000);

const EDITION = DemoWorld.edition;
/** What the browser itself says of requests that went unanswered, as we meant them to. */
const WITHOUT_NETWORK = /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED/;
const ALL_STATES = 'nothing for axe to find, narrow or wide, light or dark';

let world: DemoWorld;
let visitor: Visitor;
beforeAll(async () => {
  world = await DemoWorld.open();
});
beforeEach(async () => {
  visitor = await world.visitor({ screen: PHONE });
});
afterEach(() => visitor.leave());
afterAll(() => world.close());

/** Someone who has agreed before: what waits then waits for the network alone. */
async function agreeBefore(): Promise<void> {
  await visitor.goTo(`${EDITION}/voter`);
  await press('Neutre');
  await visitor.agree();
  await shows('Votre vote est enregistré.');
}

const shows = (text: string | RegExp) => visitor.page.getByText(text).first().waitFor();
const press = (name: string) => visitor.page.getByRole('button', { name, exact: true }).click();
const numberOfVotes = async () =>
  (await world.rows<{ count: number }>('select count(*)::int as count from votes'))[0]?.count ?? 0;

/** The votes that leave this browser, in all its tabs, from now on. */
function votesSent(): Request[] {
  const sent: Request[] = [];
  visitor.context.on('requestfinished', (request) => {
    if (request.postData()?.includes('"operationName":"CastVote"')) sent.push(request);
  });
  return sent;
}

describe('without a network', () => {
  beforeEach(agreeBefore);

  it('a vote waits, says so, and leaves once when the network is back, whatever tabs are open', async () => {
    const before = await numberOfVotes();
    const otherTab = await visitor.context.newPage();
    await otherTab.goto(`${EDITION}/charte`);
    await visitor.page.bringToFront();
    await visitor.goTo(`${EDITION}/voter`);
    const sent = votesSent();
    await visitor.context.setOffline(true);
    await press('D’accord');
    await shows('Votre vote est gardé sur cet appareil.');
    await shows('1 vote attend sur cet appareil');
    expect(await numberOfVotes()).toBe(before);

    await visitor.context.setOffline(false);
    await shows('Le vote gardé hors connexion est enregistré.');
    await shows('Votre vote est enregistré.');
    expect(sent).toHaveLength(1);
    expect(await numberOfVotes()).toBe(before + 1);
    expect(visitor.problems(WITHOUT_NETWORK)).toEqual([]);
  });

  it('a vote that waited leaves at the next visit', async () => {
    const before = await numberOfVotes();
    await visitor.goTo(`${EDITION}/voter`);
    await visitor.context.setOffline(true);
    await press('Neutre');
    await shows('1 vote attend sur cet appareil');
    await visitor.page.goto('about:blank');
    await visitor.context.setOffline(false);
    await visitor.goTo('/');
    await shows('Le vote gardé hors connexion est enregistré.');
    await press('J’ai compris');
    expect(await numberOfVotes()).toBe(before + 1);
  });

  it('a vote refused meanwhile is not lost in silence', async () => {
    await visitor.goTo(`${EDITION}/voter`);
    await visitor.context.setOffline(true);
    await press('Pas d’accord');
    await shows('1 vote attend sur cet appareil');
    const close = `update phases set ends_at = ends_at + $1::interval where kind = 'CONTRIBUTION'`;
    await world.rows(close, ['-60 days']);
    await visitor.context.setOffline(false);
    await shows(/Un vote gardé hors connexion n’a pas été accepté/);
    await world.rows(close, ['60 days']);
    expect(visitor.problems(WITHOUT_NETWORK)).toEqual([]);
  });

  it('being offline is in sight at the bottom of a page as at its top', async () => {
    const { page } = visitor;
    await visitor.goTo(`${EDITION}/charte`);
    await visitor.context.setOffline(true);
    await shows('Vous êtes hors connexion');
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    const box = await page.getByText('Vous êtes hors connexion').boundingBox();
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(500);
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(200);
    await visitor.context.setOffline(false);
  });

  it(`what waits is shown to all: ${ALL_STATES}`, async () => {
    await visitor.goTo(`${EDITION}/voter`);
    await visitor.context.setOffline(true);
    await press('D’accord');
    await shows('1 vote attend sur cet appareil');
    expect(await faultsInAllAppearances(visitor)).toEqual([]);
  });

  it('a proposal cannot leave, and nothing of it is lost', async () => {
    const { page } = visitor;
    const title = 'Une connexion qui tient dans chaque hôpital';
    await visitor.goTo(`${EDITION}/propositions/nouvelle`);
    await page.getByRole('combobox', { name: 'Thème' }).selectOption({ index: 2 });
    await page.getByRole('textbox', { name: 'Titre' }).fill(title);
    await visitor.context.setOffline(true);
    await shows(/votre texte est gardé sur cet appareil/);
    await page.getByRole('textbox', { name: 'Texte' }).fill('Elle lâche au moment des résultats.');
    await press('Publier ma proposition');
    await shows('Le service n’a pas pu être joint.');

    await visitor.context.setOffline(false);
    await visitor.reload();
    await shows('Votre texte commencé a été repris.');
    expect(await page.getByRole('textbox', { name: 'Titre' }).inputValue()).toBe(title);
    await press('Publier ma proposition');
    await visitor.title('Votre proposition est publiée').waitFor();
    const stored = await world.rows('select 1 from proposals where title = $1', [title]);
    expect(stored).toHaveLength(1);
  });
});

describe('when the page cannot be shown', () => {
  it('an address that leads nowhere says so, and shows the way home', async () => {
    await visitor.goTo(`${EDITION}/propositions/999999`);
    await visitor.title('Cette page n’existe pas').waitFor();
    await visitor.goTo('/nulle-part');
    await visitor.content.getByRole('link', { name: 'Aller à l’accueil' }).click();
    await visitor.title(/À quelles conditions/).waitFor();
    expect(visitor.problems()).toEqual([]);
  });

  it(`a fault of ours shows a reference that the operator finds again; ${ALL_STATES}`, async () => {
    await world.rows('alter table information_sheets rename to information_sheets_away');
    await visitor.goTo(`${EDITION}/themes/donnees`);
    const message = visitor.content.getByText('en donnant cette référence');
    await message.waitFor();
    const [, reference = 'none'] = /:\s(\S+)$/.exec(await message.innerText()) ?? [];
    expect(world.server.output()).toContain(reference);
    expect(await visitor.content.innerText()).not.toMatch(/information_sheets|relation|select /);
    expect(await faultsInAllAppearances(visitor)).toEqual([]);

    await world.rows('alter table information_sheets_away rename to information_sheets');
    await press('Recommencer');
    await shows('Ce que l’on sait');
    expect(visitor.problems()).toEqual([]);
  });
});
