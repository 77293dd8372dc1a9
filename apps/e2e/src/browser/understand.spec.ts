import { jest } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { faultsInAllAppearances } from '../harness/appearances.js';
import { DemoWorld } from '../harness/demo-world.js';
import { hasFocus, Keyboard } from '../harness/keyboard.js';
import { until } from '../harness/until.js';
import { DESK, PHONE, type Visitor } from '../harness/visitor.js';

jest.setTimeout(60_000);

/** A term of the glossary where the sheet first uses it. */
const WORD = /^IA\s: définition$/;
const SHEET = 'L’IA et le temps passé avec les personnes';

let world: DemoWorld;
beforeAll(async () => {
  world = await DemoWorld.open();
});
afterAll(() => world.close());

const focusOn = (target: Locator) =>
  until(`the focus on ${String(target)}`, async () => (await hasFocus(target)) || undefined);

const screens = [
  { device: 'a desk', screen: DESK },
  { device: 'a screen as narrow as a phone', screen: PHONE },
];

describe.each(screens)('a newcomer with a keyboard alone, on $device', ({ screen }) => {
  let visitor: Visitor;
  let keyboard: Keyboard;

  beforeAll(async () => {
    visitor = await world.visitor({ screen });
    keyboard = new Keyboard(visitor.page);
  });
  afterAll(() => visitor.leave());

  /** Looks at the page as it stands, then goes back to the window it is used in. */
  async function faultsHere(): Promise<string[]> {
    const faults = await faultsInAllAppearances(visitor);
    await visitor.page.setViewportSize(screen);
    return faults;
  }

  it('reads a sheet, and switches to easy words', async () => {
    const { page, content } = visitor;
    await visitor.goTo(`${DemoWorld.edition}/comprendre`);
    await keyboard.goTo(content.getByRole('link', { name: SHEET }));
    await keyboard.press('Enter');
    await focusOn(visitor.title(SHEET));
    const easy = content.getByRole('link', { name: 'Facile à lire', exact: true });
    await keyboard.goTo(easy);
    await keyboard.press('Enter');
    await until('the easy words', async () =>
      (await easy.getAttribute('aria-current')) === 'true' ? true : undefined,
    );
    // What one reads is kept in the address: it can be sent, and opened again.
    const address = page.url();
    await visitor.reload();
    expect(page.url()).toBe(address);
    expect(await easy.getAttribute('aria-current')).toBe('true');
    expect(await faultsHere()).toEqual([]);
  });

  it('opens the definition of a word in the text, goes back to it, and goes on to the glossary', async () => {
    const { page, content } = visitor;
    await visitor.goTo(`${DemoWorld.edition}/comprendre`);
    await keyboard.goTo(content.getByRole('link', { name: SHEET }));
    await keyboard.press('Enter');
    await focusOn(visitor.title(SHEET));
    const word = content.getByRole('button', { name: WORD });
    await keyboard.goTo(word);
    // The page goes to the word first: what opens before it is there would close again.
    await visitor.whole();
    await keyboard.press('Enter');
    const meaning = page.getByRole('dialog', { name: /^Définition/ });
    await meaning.getByText('Ensemble de techniques qui font accomplir').waitFor();
    expect(await faultsHere()).toEqual([]);
    await keyboard.press('Escape');
    await meaning.waitFor({ state: 'detached' });
    await focusOn(word);
    await keyboard.press('Enter');
    await keyboard.goTo(meaning.getByRole('link', { name: 'Voir dans le glossaire' }));
    await keyboard.press('Enter');
    await visitor.title('Glossaire').waitFor();
    expect(new URL(page.url()).hash).toBe('#intelligence-artificielle-ia');
  });

  it('finds a word in the glossary, in easy words too', async () => {
    const { content } = visitor;
    await visitor.goTo(`${DemoWorld.edition}/comprendre`);
    await keyboard.goTo(content.getByRole('link', { name: 'Glossaire' }));
    await keyboard.press('Enter');
    await focusOn(visitor.title('Glossaire'));
    await content.getByText('Suite d’instructions qui mène à un résultat').waitFor();
    await keyboard.goTo(content.getByRole('link', { name: 'Facile à lire', exact: true }));
    await keyboard.press('Enter');
    await content.getByText('Des étapes à suivre dans l’ordre.').waitFor();
    expect(await faultsHere()).toEqual([]);
  });

  it.each([
    [
      'without its accents',
      'donnees d entrainement',
      'Données d’entraînement',
      '#donnees-d-entrainement',
    ],
    ['with a slip of the hand', 'algoritme', 'Algorithme', '#algorithme'],
  ])('searches for a word %s, and finds it', async (_how, typed, found, place) => {
    const { page, content } = visitor;
    await visitor.goTo(`${DemoWorld.edition}/recherche`);
    await keyboard.goTo(content.getByRole('searchbox', { name: 'Vos mots' }));
    await keyboard.type(typed);
    await keyboard.press('Enter');
    const word = content.getByRole('link', { name: found, exact: true });
    await word.waitFor();
    expect(await faultsHere()).toEqual([]);
    await keyboard.goTo(word);
    await keyboard.press('Enter');
    await visitor.title('Glossaire').waitFor();
    expect(new URL(page.url()).hash).toBe(place);
  });

  it('each stop was in sight, and nothing complained', () => {
    expect(keyboard.lostAt).toEqual([]);
    expect(visitor.problems()).toEqual([]);
  });
});
