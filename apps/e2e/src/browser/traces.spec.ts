import { jest } from '@jest/globals';
import { DemoWorld } from '../harness/demo-world.js';
import { signInOnPage } from '../harness/sign-in-on-page.js';
import { PHONE, type Visitor } from '../harness/visitor.js';

jest.setTimeout(60_000);

const SESSION = { name: 'voix-session', httpOnly: true, sameSite: 'Lax' };
/** Ties the link of a message to the browser that asked for it; the privacy page tells of it. */
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

  it('is, after signing in, also the cookie of the sign-in for a day at most; nobody else was ever asked', async () => {
    await signInOnPage(visitor, 'traces@example.org');
    await visitor.title('Ma page').waitFor();
    expect(await cookies()).toEqual([SIGN_IN, SESSION]);
    const kept = await visitor.context.cookies();
    const ends = kept.find(({ name }) => name === SIGN_IN.name)?.expires ?? Infinity;
    expect(ends - Date.now() / 1000).toBeLessThanOrEqual(DAY_SECONDS);
    expect(await stored()).toEqual([]);
    expect(visitor.problems()).toEqual([]);
  });
});
