import { jest } from '@jest/globals';
import { axeFindings } from '../harness/axe-findings.js';
import { DemoWorld } from '../harness/demo-world.js';
import { Keyboard } from '../harness/keyboard.js';
import { DESK, PHONE, type Visitor } from '../harness/visitor.js';

jest.setTimeout(60_000);

let world: DemoWorld;
beforeAll(async () => {
  world = await DemoWorld.open();
});
afterAll(() => world.close());

const screens = [
  { device: 'a desk', screen: DESK },
  { device: 'a phone', screen: PHONE },
];

describe.each(screens)('a guest who changes a vote on their page, on $device', ({ screen }) => {
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await world.visitor({ screen });
  });
  afterAll(() => visitor.leave());

  it('does so in its place, by keyboard alone, and finds it changed after a reload', async () => {
    const { page, content } = visitor;
    await visitor.goTo(`${DemoWorld.edition}/voter`);
    await page.getByRole('button', { name: 'D’accord', exact: true }).click();
    await visitor.agree();
    await content.getByText('Votre vote est enregistré.').waitFor();

    await visitor.goTo('/ma-page');
    const keyboard = new Keyboard(page);
    const mine = page.getByRole('region', { name: 'Mes votes' });
    await keyboard.goTo(mine.getByRole('button', { name: /^Changer mon vote/ }));
    await keyboard.press('Enter');
    const other = mine.getByRole('button', { name: 'Pas d’accord', exact: true });
    await other.waitFor();
    await keyboard.goTo(other);
    await keyboard.press('Enter');
    await mine.getByText('Votre vote est enregistré.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeFindings(page, 'colours')).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(screen.width);

    await visitor.reload();
    await mine.getByText('Pas d’accord').first().waitFor();
  });
});
