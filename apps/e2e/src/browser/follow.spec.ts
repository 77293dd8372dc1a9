import { jest } from '@jest/globals';
import { ApiClient } from '@voix/testing/api-client';
import { faultsInAllAppearances } from '../harness/appearances.js';
import { DemoWorld } from '../harness/demo-world.js';
import { messagesTo } from '../harness/mailbox.js';
import { signInOnPage } from '../harness/sign-in-on-page.js';
import { until } from '../harness/until.js';
import { PHONE, type Visitor } from '../harness/visitor.js';

jest.setTimeout(90_000);

const EDITION = DemoWorld.edition;
const EMAIL = 'suit.de.pres@example.org';
const TITLE = 'Un numéro humain sur chaque compte rendu';

let world: DemoWorld;
let author: Visitor;
let follower: Visitor;
beforeAll(async () => {
  world = await DemoWorld.open();
  author = await world.visitor();
  follower = await world.visitor({ screen: PHONE });
});
afterAll(async () => {
  await author.leave();
  await follower.leave();
  await world.close();
});

const press = ({ page }: Visitor, name: string) =>
  page.getByRole('button', { name, exact: true }).click();
const shows = ({ page }: Visitor, text: string | RegExp) => page.getByText(text).first().waitFor();

describe('someone who follows a proposal', () => {
  let address: string;

  it('is shown the way in as a visitor, and comes back to the proposal', async () => {
    const { page } = author;
    await author.goTo(`${EDITION}/propositions/nouvelle`);
    await page.getByRole('combobox', { name: 'Thème' }).selectOption({ index: 1 });
    await page.getByRole('textbox', { name: 'Titre' }).fill(TITLE);
    await page.getByRole('textbox', { name: 'Texte' }).fill('Pour poser une question.');
    await press(author, 'Publier ma proposition');
    await author.agree();
    await page.getByRole('link', { name: 'Voir ma proposition' }).click();
    await author.title(TITLE).waitFor();
    address = new URL(page.url()).pathname;

    await follower.goTo(address);
    const way = follower.page.getByRole('link', { name: 'Me connecter pour la suivre' });
    expect(await way.getAttribute('href')).toContain('retour=');
  });

  it('follows it at one press, and finds it on their page with the choice of messages', async () => {
    await signInOnPage(follower, EMAIL);
    await follower.title('Ma page').waitFor();
    await follower.goTo(address);
    await press(follower, 'Suivre cette proposition');
    await shows(follower, /Un message vous préviendra si elle change/);
    await follower.goTo('/ma-page');
    await follower.content.getByRole('link', { name: TITLE }).waitFor();
    await follower.page.getByRole('checkbox', { name: /le texte d’une proposition/ }).waitFor();
    await follower.whole();
    expect(await faultsInAllAppearances(follower)).toEqual([]);
  });

  it('is written to when its text changes, in a message whose subject names nothing', async () => {
    await author.page.getByRole('link', { name: 'Modifier le texte' }).click();
    await author.page
      .getByRole('textbox', { name: 'Texte' })
      .fill('Pour poser une question, même tard.');
    await author.page.getByRole('textbox', { name: /Pourquoi ce changement/ }).fill('Plus précis.');
    await author.page.getByRole('button', { name: /Publier/ }).click();
    await shows(author, 'Pour poser une question, même tard.');
    const message = await until('the message', () => messageTo(EMAIL));
    expect(message).not.toMatch(/<h\d[^>]*>[^<]*numéro humain/);
    expect(message).toContain(address.replace(/-[^/]*$/, ''));
  });

  it('is written to no more once they follow it no more', async () => {
    await follower.reload();
    await press(follower, `Ne plus suivre « ${TITLE} »`);
    await shows(follower, 'Vous ne suivez rien pour l’instant.');
    expect(await world.rows('select 1 from follows')).toEqual([]);
    expect(follower.problems()).toEqual([]);
    expect(author.problems()).toEqual([]);
  });
});

/** The news that the mailbox of the demonstration holds for an address. */
async function messageTo(email: string): Promise<string | undefined> {
  const messages = await messagesTo(new ApiClient(world.origin), email);
  return messages.find((message) => message.includes('Du nouveau sur ce que vous suivez'));
}
