import { jest } from '@jest/globals';
import { DemoWorld } from '../harness/demo-world.js';
import { PHONE, type Visitor } from '../harness/visitor.js';

jest.setTimeout(60_000);

const EDITION = DemoWorld.edition;
const HOUR_MS = 3_600_000;

let world: DemoWorld;
let visitor: Visitor;
beforeAll(async () => {
  world = await DemoWorld.open();
});
afterAll(() => world.close());

/** Runs in the page, before anything else: what makes it believe that it is another time. */
function shiftClock(shift: number): void {
  const Real = Date;
  globalThis.Date = new Proxy(Real, {
    construct: (target, given) =>
      given.length > 0 ? Reflect.construct(target, given) : new target(target.now() + shift),
    get: (target, name) =>
      name === 'now' ? () => target.now() + shift : Reflect.get(target, name),
  });
}

const press = (name: string) => visitor.page.getByRole('button', { name, exact: true }).click();
const shows = (text: string | RegExp) => visitor.page.getByText(text).first().waitFor();

/** Moves the end of the phase in which one votes, by the clock of the database. */
const endPhase = (end: string) =>
  world.rows(
    `update phases set ends_at = now() + $1::interval
     where kind = 'CONTRIBUTION' and starts_at < now() - interval '2 days'`,
    [end],
  );

describe.each([-24, -1, 1, 24])('a browser whose clock is %i hours off', (hours) => {
  beforeEach(async () => {
    visitor = await world.visitor({ screen: PHONE });
    await visitor.context.addInitScript(shiftClock, hours * HOUR_MS);
  });
  afterEach(() => visitor.leave());

  it('A78: votes while the phase is open for the database, whatever its own clock believes', async () => {
    await endPhase('30 minutes');
    await visitor.goTo(`${EDITION}/voter`);
    const believed = await visitor.page.evaluate(() => Date.now());
    expect(Math.round((believed - Date.now()) / HOUR_MS)).toBe(hours);
    await press('D’accord');
    await visitor.agree();
    await shows('Votre vote est enregistré.');
    expect(visitor.problems()).toEqual([]);
  });

  it('A78: is refused, in words, once the phase is over for the database', async () => {
    await endPhase('30 minutes');
    await visitor.goTo(`${EDITION}/voter`);
    await press('Neutre');
    await visitor.agree();
    await shows('Votre vote est enregistré.');
    await press('Suivante');
    await endPhase('-1 second');
    await press('Neutre');
    await shows('Cette étape n’est pas ouverte en ce moment.');
    await shows('Votre vote n’est pas enregistré.');
    await visitor.reload();
    await shows('Le vote n’est pas ouvert.');
    expect(visitor.problems()).toEqual([]);
  });
});
