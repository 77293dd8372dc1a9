import { jest } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { DemoWorld } from '../harness/demo-world.js';
import { hasFocus, Keyboard } from '../harness/keyboard.js';
import { until } from '../harness/until.js';
import { DESK, PHONE, type Visitor } from '../harness/visitor.js';

jest.setTimeout(60_000);

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

describe.each(screens)('with the keyboard alone, on $device', ({ screen }) => {
  let visitor: Visitor;
  let keyboard: Keyboard;

  beforeAll(async () => {
    visitor = await world.visitor({ screen });
    keyboard = new Keyboard(visitor.page);
  });
  afterAll(() => visitor.leave());

  it('the first stop leads past the head of the page', async () => {
    const { page, content } = visitor;
    await visitor.goTo('/');
    const skip = page.getByRole('link', { name: 'Aller au contenu' });
    await keyboard.goTo(skip);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Aller au contenu');
    await keyboard.press('Enter');
    await focusOn(content);
  });

  it('one votes, says more about the vote, and goes on to the next proposal', async () => {
    const { page, content } = visitor;
    await keyboard.goTo(content.getByRole('link', { name: 'Voter', exact: true }).first());
    await keyboard.press('Enter');
    await focusOn(visitor.title('Donnez votre avis'));
    await keyboard.goTo(page.getByRole('button', { name: 'D’accord', exact: true }));
    await keyboard.press('Space');
    const { consentQuestion } = visitor;
    await consentQuestion.getByRole('checkbox').waitFor();
    await keyboard.goTo(consentQuestion.getByRole('checkbox'));
    await keyboard.press('Space');
    await keyboard.goTo(consentQuestion.getByRole('button', { name: 'Accepter et continuer' }));
    await keyboard.press('Enter');
    await content.getByText('Votre vote est enregistré.').waitFor();
    await focusOn(page.getByRole('button', { name: /^D’accord/, pressed: true }));

    const nuance = page.getByRole('checkbox', { name: 'Réaliste' });
    if (screen === PHONE) {
      await keyboard.goTo(page.getByRole('button', { name: 'Préciser' }));
      await keyboard.press('Enter');
      await focusOn(page.getByRole('checkbox', { name: 'Coup de cœur' }));
    }
    await keyboard.goTo(nuance);
    await keyboard.press('Space');
    await content.getByText('Votre vote est enregistré.').waitFor();
    expect(await nuance.isChecked()).toBe(true);

    const title = page.getByRole('heading', { level: 2 }).first();
    const before = await title.innerText();
    await keyboard.goTo(page.getByRole('button', { name: /^(Proposition s|S)uivante/ }));
    await keyboard.press('Enter');
    await until('the next proposal', async () => (await title.innerText()) !== before || undefined);
    await focusOn(title);
  });

  it('one changes one’s mind by going back', async () => {
    const { page, content } = visitor;
    await keyboard.goTo(page.getByRole('button', { name: 'Pas d’accord', exact: true }));
    await keyboard.goTo(page.getByRole('button', { name: 'Neutre' }), 'back');
    await keyboard.press('Enter');
    await content.getByText('Votre vote est enregistré.').waitFor();
    const chosen = page.getByRole('button', { name: 'Neutre', pressed: true });
    expect(await chosen.count()).toBe(1);
  });

  it('an empty proposal is refused with the way to each field', async () => {
    const { page, content } = visitor;
    await keyboard.goTo(page.getByRole('link', { name: 'L’édition' }), 'back');
    await keyboard.press('Enter');
    await focusOn(visitor.title(/À quelles conditions/));
    await keyboard.goTo(content.getByRole('link', { name: 'Proposer', exact: true }));
    await keyboard.press('Enter');
    await focusOn(visitor.title('Faire une proposition'));
    await keyboard.goTo(page.getByRole('button', { name: 'Publier ma proposition' }));
    await keyboard.press('Enter');
    await page.getByText('3 réponses sont à corriger').waitFor();
    await keyboard.goTo(content.getByRole('link', { name: /^Thème :/ }));
    await keyboard.press('Enter');
    expect(await hasFocus(page.getByRole('combobox', { name: 'Thème' }))).toBe(true);
  });

  it('one fills in the form and publishes', async () => {
    const { page, content } = visitor;
    const theme = page.getByRole('combobox', { name: 'Thème' });
    await keyboard.press('ArrowDown');
    expect(await theme.inputValue()).not.toBe('');
    await keyboard.goTo(page.getByRole('textbox', { name: 'Titre' }));
    await keyboard.type('Une ligne directe vers une personne');
    await keyboard.goTo(page.getByRole('textbox', { name: 'Texte' }));
    await keyboard.type('On doit pouvoir poser sa question sans machine.');
    await keyboard.goTo(page.getByRole('button', { name: 'Publier ma proposition' }));
    await keyboard.press('Enter');
    await visitor.title('Votre proposition est publiée').waitFor();
    await keyboard.goTo(content.getByRole('link', { name: 'Voir ma proposition' }));
    await keyboard.press('Enter');
    await focusOn(visitor.title('Une ligne directe vers une personne'));
  });

  it('each stop was in sight, and nothing complained', () => {
    expect(keyboard.lostAt).toEqual([]);
    expect(visitor.problems()).toEqual([]);
  });
});
