import { jest } from '@jest/globals';
import { DemoWorld } from '../harness/demo-world.js';
import { signInOnPage } from '../harness/sign-in-on-page.js';
import { PHONE, type Visitor } from '../harness/visitor.js';

jest.setTimeout(60_000);

const SESSION = { name: 'voix-session', httpOnly: true, sameSite: 'Lax' };
/** Ties the link of a message to the browser that asked for it, until it has signed in; the privacy page tells of it. */
const SIGN_IN = { name: 'voix-browser', httpOnly: true, sameSite: 'Lax' };
const DAY_SECONDS = 86_400;

describe('what a visit leaves on a device', () => {
  let world: DemoWorld;
  let visitor: Visitor;

  beforeAll(async () => {
    world = await DemoWorld.open();
    visitor = await world.visitor({ screen: PHONE });
  });
  afterAll(() => world.close());

  const cookies = async () => {
    const kept = await visitor.context.cookies();
    return kept.map(({ name, httpOnly, sameSite }) => ({ name, httpOnly, sameSite }));
  };
  const stored = () => visitor.page.evaluate(() => Object.keys(localStorage));

  it('is nothing at all while one reads', async () => {
    const { edition } = DemoWorld;
    for (const page of ['', '/charte', '/vos-donnees', '/propositions', '/comprendre'])
      await visitor.goTo(`${edition}${page}`);
    await visitor.goTo('/confidentialite');
    expect(await cookies()).toEqual([]);
    expect(await stored()).toEqual([]);
  });

  it('is the one cookie of the session after a vote, out of reach of scripts', async () => {
    await visitor.goTo(`${DemoWorld.edition}/voter`);
    await visitor.page.getByRole('button', { name: 'D’accord', exact: true }).click();
    await visitor.agree();
    await visitor.content.getByText('Votre vote est enregistré.').waitFor();
    expect(await cookies()).toEqual([SESSION]);
    expect(await stored()).toEqual([]);
  });

  it('is, while one waits for a message, also the cookie of the sign-in for a day at most', async () => {
    const waiting = await world.visitor();
    await waiting.goTo('/connexion');
    const { page } = waiting;
    await page.getByRole('textbox', { name: 'Adresse électronique' }).fill('attend@example.org');
    await page.getByRole('button', { name: 'Recevoir un lien de connexion' }).click();
    await page.getByText('Un message est parti').waitFor();
    const kept = await waiting.context.cookies();
    expect(kept).toMatchObject([SIGN_IN]);
    expect((kept[0]?.expires ?? Infinity) - Date.now() / 1000).toBeLessThanOrEqual(DAY_SECONDS);
    await waiting.leave();
  });

  it('is, after signing in, the one cookie of the session again; nobody else was ever asked', async () => {
    await signInOnPage(visitor, 'traces@example.org');
    await visitor.title('Ma page').waitFor();
    expect(await cookies()).toEqual([SESSION]);
    expect(await stored()).toEqual([]);
    expect(visitor.problems()).toEqual([]);
  });
});
