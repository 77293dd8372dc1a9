import { jest } from '@jest/globals';
import { DemoWorld } from '../harness/demo-world.js';
import { DESK, PHONE, type Visitor } from '../harness/visitor.js';

jest.setTimeout(60_000);

const EDITION = DemoWorld.edition;
const WITHOUT_NETWORK = /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED/;

let world: DemoWorld;
beforeAll(async () => {
  world = await DemoWorld.open();
});
afterAll(() => world.close());

async function countOf(table: 'consents' | 'votes'): Promise<number> {
  const [row] = await world.rows<{ count: number }>(`select count(*)::int as count from ${table}`);
  return row?.count ?? 0;
}

const screens = [
  { device: 'a phone', screen: PHONE },
  { device: 'a desk', screen: DESK },
];

describe.each(screens)('the consent of someone who votes without an account, on $device', (at) => {
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await world.visitor({ screen: at.screen });
  });
  afterAll(() => visitor.leave());

  const shows = (text: string | RegExp) => visitor.page.getByText(text).first().waitFor();
  const press = (name: string) => visitor.page.getByRole('button', { name, exact: true }).click();

  it('is asked at the first vote, with nothing ticked; who declines has nothing recorded', async () => {
    const before = [await countOf('votes'), await countOf('consents')];
    await visitor.goTo(`${EDITION}/voter`);
    await press('D’accord');
    const box = visitor.consentQuestion.getByRole('checkbox');
    await box.waitFor();
    expect(await box.isChecked()).toBe(false);
    await press('Accepter et continuer');
    await shows('Cochez la case pour accepter');
    await visitor.page.keyboard.press('Escape');
    await shows('Votre vote n’est pas enregistré.');
    expect([await countOf('votes'), await countOf('consents')]).toEqual(before);
  });

  it('once given, lets the vote leave by itself and is asked no more', async () => {
    const before = await countOf('votes');
    await press('Lire et répondre');
    await visitor.agree();
    await shows('Votre vote est enregistré.');
    expect(await countOf('votes')).toBe(before + 1);
    await press('Suivante');
    await press('Neutre');
    await shows('Votre vote est enregistré.');
    expect(await countOf('votes')).toBe(before + 2);
  });

  it('is taken back on one’s page; what one did stays, what comes next waits for it again', async () => {
    const before = await countOf('votes');
    await visitor.goTo('/ma-page');
    await shows(/Vous avez donné votre accord/);
    await press('Retirer mon accord');
    await shows(/Vous n’avez pas d’accord en cours/);
    expect(await countOf('votes')).toBe(before);
    await visitor.goTo(`${EDITION}/voter`);
    await press('Pas d’accord');
    await visitor.agree();
    await shows('Votre vote est enregistré.');
    await visitor.goTo(`${EDITION}/vos-donnees`);
    await shows(/Vous avez donné votre accord/);
    expect(visitor.problems()).toEqual([]);
  });
});

describe('the consent of someone who begins otherwise', () => {
  let visitor: Visitor;
  beforeEach(async () => {
    visitor = await world.visitor({ screen: PHONE });
  });
  afterEach(() => visitor.leave());

  it('is asked for a vote that waited for the network when it comes back', async () => {
    const before = await countOf('votes');
    await visitor.goTo(`${EDITION}/voter`);
    await visitor.context.setOffline(true);
    await visitor.page.getByRole('button', { name: 'D’accord', exact: true }).click();
    await visitor.page.getByText('1 vote attend sur cet appareil').waitFor();
    await visitor.context.setOffline(false);
    await visitor.agree();
    await visitor.page.getByText('Le vote gardé hors connexion est enregistré.').waitFor();
    expect(await countOf('votes')).toBe(before + 1);
    expect(visitor.problems(WITHOUT_NETWORK)).toEqual([]);
  });

  it('is asked before a first proposal, whose text survives a refusal', async () => {
    const { page } = visitor;
    const title = 'Un second avis humain sur demande';
    await visitor.goTo(`${EDITION}/propositions/nouvelle`);
    await page.getByRole('combobox', { name: 'Thème' }).selectOption({ index: 1 });
    await page.getByRole('textbox', { name: 'Titre' }).fill(title);
    await page.getByRole('textbox', { name: 'Texte' }).fill('Sans avoir à se justifier.');
    await page.getByRole('button', { name: 'Publier ma proposition' }).click();
    await visitor.consentQuestion.getByRole('button', { name: 'Pas maintenant' }).click();
    await page.getByText('dites si vous acceptez').waitFor();
    expect(await page.getByRole('textbox', { name: 'Titre' }).inputValue()).toBe(title);
    await page.getByRole('button', { name: 'Publier ma proposition' }).click();
    await visitor.agree();
    await visitor.title('Votre proposition est publiée').waitFor();
    expect(visitor.problems()).toEqual([]);
  });
});
