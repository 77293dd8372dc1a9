import { jest } from '@jest/globals';
import { ApiClient } from '@voix/testing/api-client';
import { DemoWorld } from '../harness/demo-world.js';
import { keysAfter } from '../harness/mailbox.js';
import { followSignInLink } from '../harness/sign-in-message.js';
import { DESK, PHONE, type Visitor } from '../harness/visitor.js';

jest.setTimeout(90_000);

let world: DemoWorld;
beforeAll(async () => {
  world = await DemoWorld.open();
});
afterAll(() => world.close());

const screens = [
  { device: 'a phone', screen: PHONE, email: 'nadege@example.org' },
  { device: 'a desk', screen: DESK, email: 'maurice@example.org' },
];

describe.each(screens)('someone who has never been here, on $device', ({ screen, email }) => {
  let visitor: Visitor;
  let votedTitle: string;
  const title = `Un humain au bout du fil (${email})`;
  const body = 'Quand un résultat fait peur, une personne doit répondre le jour même.';

  beforeAll(async () => {
    visitor = await world.visitor({ screen });
  });
  afterAll(() => visitor.leave());

  it('votes within two gestures of the home page, without scrolling, agrees once, and no account is asked', async () => {
    const { page, content } = visitor;
    await visitor.goTo('/');
    await content.getByRole('link', { name: 'Voter', exact: true }).first().click();
    await visitor.title('Donnez votre avis').waitFor();
    const heading = page.getByRole('heading', { level: 2 }).first();
    votedTitle = await heading.innerText();
    for (const answer of ['D’accord', 'Neutre', 'Pas d’accord']) {
      const box = await page.getByRole('button', { name: answer, exact: true }).boundingBox();
      expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(screen.height);
    }
    await page.getByRole('button', { name: 'D’accord', exact: true }).click();
    await visitor.agree();
    await content.getByText('Votre vote est enregistré.').waitFor();
    expect(new URL(page.url()).pathname).toBe(`${DemoWorld.edition}/voter`);
    expect(await heading.innerText()).toBe(votedTitle);
  });

  it('is told next to each field what is missing, before anything is sent', async () => {
    const { page, content } = visitor;
    await visitor.goTo('/');
    await content.getByRole('link', { name: 'Proposer', exact: true }).click();
    await visitor.title('Faire une proposition').waitFor();
    await page.getByRole('button', { name: 'Publier ma proposition' }).click();
    await page.getByText('3 réponses sont à corriger').waitFor();
    const fields = [
      page.getByRole('combobox', { name: 'Thème' }),
      page.getByRole('textbox', { name: 'Titre' }),
      page.getByRole('textbox', { name: 'Texte' }),
    ];
    for (const field of fields) {
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      const notes = (await field.getAttribute('aria-describedby')) ?? '';
      const error = page.locator(`[id="${notes.split(' ').at(-1)}"]`);
      expect(await error.innerText()).toMatch(/\S/);
      expect(await error.isVisible()).toBe(true);
    }
  });

  it('loses nothing of what was typed when the page is reloaded', async () => {
    const { page } = visitor;
    await page.getByRole('combobox', { name: 'Thème' }).selectOption({ index: 1 });
    await page.getByRole('textbox', { name: 'Titre' }).fill(title);
    await page.getByRole('textbox', { name: 'Texte' }).fill(body);
    await visitor.reload();
    await page.getByText('Votre texte commencé a été repris.').waitFor();
    expect(await page.getByRole('textbox', { name: 'Titre' }).inputValue()).toBe(title);
    expect(await page.getByRole('textbox', { name: 'Texte' }).inputValue()).toBe(body);
  });

  it('publishes the proposal, and receives a code that proves it', async () => {
    const { page, content } = visitor;
    await page.getByRole('button', { name: 'Publier ma proposition' }).click();
    await visitor.title('Votre proposition est publiée').waitFor();
    const code = await content.locator('code').innerText();
    const [stored] = await world.rows<{ receipt_code: string }>(
      'select receipt_code from proposals where title = $1',
      [title],
    );
    expect(code).toBe(stored?.receipt_code);
  });

  it('signs in by the link of the message, and comes back where they were', async () => {
    const { page } = visitor;
    await page.getByRole('link', { name: 'Me connecter pour la suivre' }).click();
    await page.getByRole('textbox', { name: 'Adresse électronique' }).fill(email);
    await page.getByRole('button', { name: 'Recevoir un lien de connexion' }).click();
    await page.getByRole('heading', { name: 'Un message est parti' }).waitFor();
    await page.getByRole('link', { name: 'Lire les messages gardés sur cet ordinateur' }).click();
    await followSignInLink(page, email);
    await visitor.title('Connexion').waitFor();
    expect(page.url()).not.toContain('jeton');
    await page.getByRole('button', { name: 'Me connecter' }).click();
    await visitor.title(title).waitFor();
    expect(page.url()).toContain('/propositions/');
  });

  it('finds the vote and the proposal on their page', async () => {
    await visitor.page.getByRole('link', { name: 'Ma page' }).click();
    await visitor.title('Ma page').waitFor();
    await expectContributions(visitor);
    expect(await visitor.content.getByText(email, { exact: true }).isVisible()).toBe(true);
  });

  it('finds them again after the server was stopped and started', async () => {
    await world.restart();
    await visitor.reload();
    await expectContributions(visitor);
    expect(visitor.problems()).toEqual([]);
  });

  it('finds them on another device, where the six digits of a message open', async () => {
    const elsewhere = await world.visitor({ screen: screen === PHONE ? DESK : PHONE });
    const { page } = elsewhere;
    await elsewhere.goTo('/connexion');
    await page.getByRole('textbox', { name: 'Adresse électronique' }).fill(email);
    await page.getByRole('button', { name: 'Recevoir un lien de connexion' }).click();
    const { code } = await keysAfter(new ApiClient(world.origin), email, undefined);
    await page.getByRole('textbox', { name: 'Code à six chiffres' }).fill(code);
    await page.getByRole('button', { name: 'Me connecter avec ce code' }).click();
    await page.getByRole('link', { name: 'Ma page' }).click();
    await expectContributions(elsewhere);
    expect(elsewhere.problems()).toEqual([]);
    await elsewhere.leave();
  });

  async function expectContributions({ content }: Visitor): Promise<void> {
    await content.getByRole('link', { name: title }).waitFor();
    await content.getByRole('link', { name: votedTitle, exact: true }).waitFor();
    expect(await content.getByText('D’accord', { exact: true }).count()).toBe(1);
  }
});
