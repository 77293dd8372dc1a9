import { jest } from '@jest/globals';
import { faultsInAllAppearances } from '../harness/appearances.js';
import { DemoWorld } from '../harness/demo-world.js';
import { followSignInLink } from '../harness/sign-in-message.js';
import type { Visitor } from '../harness/visitor.js';

jest.setTimeout(60_000);

const EDITION = DemoWorld.edition;
const TITLE = 'Un interprète à chaque consultation';

let world: DemoWorld;
let visitor: Visitor;
beforeAll(async () => {
  world = await DemoWorld.open();
  visitor = await world.visitor();
});
afterAll(async () => {
  await visitor.leave();
  await world.close();
});

const press = (name: string) => visitor.page.getByRole('button', { name, exact: true }).click();
const shows = (text: string | RegExp) => visitor.page.getByText(text).first().waitFor();

async function fillIn(title: string): Promise<void> {
  const { page } = visitor;
  await page.getByRole('combobox', { name: 'Thème' }).selectOption({ index: 1 });
  await page.getByRole('textbox', { name: 'Titre' }).fill(title);
  await page.getByRole('textbox', { name: 'Texte' }).fill('Comprendre, c’est déjà être soigné.');
}

describe('accessibility, for someone who takes part without an account', () => {
  it('the question before the first vote', async () => {
    await visitor.goTo(`${EDITION}/voter`);
    await press('D’accord');
    await visitor.consentQuestion.getByRole('checkbox').waitFor();
    expect(await faultsInAllAppearances(visitor)).toEqual([]);
  });

  it('a vote that was given', async () => {
    await visitor.agree();
    await shows('Votre vote est enregistré.');
    expect(await faultsInAllAppearances(visitor)).toEqual([]);
  });

  it('the end of a run of votes', async () => {
    const thanks = visitor.page.getByRole('heading', { name: 'Merci' });
    const onward = visitor.page.getByRole('button', { name: /^(Suivante|Passer|Terminer)/ });
    while (!(await thanks.isVisible())) await onward.click();
    await shows(/Votre avis est enregistré sur une proposition/);
    await visitor.whole();
    expect(await faultsInAllAppearances(visitor)).toEqual([]);
  });

  it('the question before leaving a text', async () => {
    await visitor.goTo(`${EDITION}/propositions/nouvelle`);
    await fillIn(TITLE);
    await visitor.page.getByRole('link', { name: 'Charte', exact: true }).click();
    await shows('Quitter sans envoyer ?');
    expect(await faultsInAllAppearances(visitor)).toEqual([]);
  });

  it('a text that was taken up again', async () => {
    await press('Rester ici');
    await visitor.reload();
    await shows('Votre texte commencé a été repris.');
    expect(await faultsInAllAppearances(visitor)).toEqual([]);
  });

  it('a proposal that was received', async () => {
    await press('Publier ma proposition');
    await visitor.title('Votre proposition est publiée').waitFor();
    expect(await faultsInAllAppearances(visitor)).toEqual([]);
  });

  it('one’s own proposal', async () => {
    await visitor.page.getByRole('link', { name: 'Voir ma proposition' }).click();
    await visitor.title(TITLE).waitFor();
    await visitor.whole();
    expect(await faultsInAllAppearances(visitor)).toEqual([]);
  });

  it('the question before withdrawing it', async () => {
    await press('Retirer ma proposition');
    await shows('Retirer votre proposition ?');
    expect(await faultsInAllAppearances(visitor)).toEqual([]);
    await press('Garder ma proposition');
  });

  it('a new version of it', async () => {
    await visitor.page.getByRole('link', { name: 'Modifier le texte' }).click();
    await visitor.title('Modifier votre proposition').waitFor();
    await visitor.whole();
    expect(await faultsInAllAppearances(visitor)).toEqual([]);
  });

  it('my page, with a receipt opened', async () => {
    await visitor.goTo('/ma-page');
    await visitor.content.getByText('Voir le récépissé').first().click();
    await visitor.content.locator('code').first().waitFor();
    expect(await faultsInAllAppearances(visitor)).toEqual([]);
  });
});

describe('accessibility, for someone who has signed in', () => {
  const email = 'lecteur@example.org';

  it('my page, with an account', async () => {
    const { page } = visitor;
    await visitor.goTo('/connexion');
    await page.getByRole('textbox', { name: 'Adresse électronique' }).fill(email);
    await press('Recevoir un lien de connexion');
    await shows('Un message est parti');
    await visitor.goTo('/dev/mailbox');
    await followSignInLink(page, email);
    await press('Me connecter');
    await visitor.title('Ma page').waitFor();
    await shows('Mes appareils');
    expect(await faultsInAllAppearances(visitor)).toEqual([]);
  });

  it('a public name that was changed', async () => {
    await visitor.page.getByRole('textbox', { name: 'Nom affiché' }).fill('Une lectrice');
    await press('Enregistrer');
    await shows('Votre nom public est enregistré.');
    expect(await faultsInAllAppearances(visitor)).toEqual([]);
  });

  it('the page where one signs in, once one has', async () => {
    await visitor.goTo('/connexion');
    await shows(`avec l’adresse ${email}`);
    expect(await faultsInAllAppearances(visitor)).toEqual([]);
  });

  it('no page asked another site for anything, broke its policy or complained', () => {
    expect(visitor.problems()).toEqual([]);
  });
});
