import { jest } from '@jest/globals';
import { faultsInAllAppearances } from '../harness/appearances.js';
import { DemoWorld } from '../harness/demo-world.js';
import { setUpAuthenticatorOnPage, signInOnPage } from '../harness/sign-in-on-page.js';
import { VirtualDevice } from '../harness/virtual-device.js';
import type { Visitor } from '../harness/visitor.js';

jest.setTimeout(90_000);

const ORGANIZER = 'organisatrice@demo.voix.example';

let world: DemoWorld;
beforeAll(async () => {
  world = await DemoWorld.open();
});
afterAll(() => world.close());

const press = ({ page }: Visitor, name: string) =>
  page.getByRole('button', { name, exact: true }).click();

describe('the organiser of the demonstration', () => {
  let visitor: Visitor;
  let recoveryCodes: readonly string[] = [];
  beforeAll(async () => {
    visitor = await world.visitor();
  });
  afterAll(() => visitor.leave());

  it('A58: is led to the second check, and may leave it for later', async () => {
    await signInOnPage(visitor, ORGANIZER);
    await visitor.title('Seconde vérification').waitFor();
    await visitor.whole();
    expect(await faultsInAllAppearances(visitor)).toEqual([]);
    await visitor.page.getByRole('link', { name: /^Plus tard/ }).click();
    await visitor.title('Ma page').waitFor();
    await visitor.page.getByText('Votre rôle attend la seconde vérification.').waitFor();
  });

  it('chooses an authenticator, keeps the codes on paper, and goes on', async () => {
    const { page } = visitor;
    await page.getByRole('link', { name: 'Faire la seconde vérification' }).click();
    await visitor.title('Seconde vérification').waitFor();
    await press(visitor, 'Relier une application de codes');
    await page.getByRole('img', { name: /à scanner/ }).waitFor();
    expect(await faultsInAllAppearances(visitor)).toEqual([]);
    await visitor.reload();
    await setUpAuthenticatorOnPage(visitor);
    recoveryCodes = await page.locator('li code').allInnerTexts();
    expect(recoveryCodes).toHaveLength(10);
    expect(await faultsInAllAppearances(visitor)).toEqual([]);
    await press(visitor, 'Je les ai gardés, continuer');
    await visitor.title('Ma page').waitFor();
    await visitor.whole();
    expect(await page.getByText('Votre rôle attend').count()).toBe(0);
  });

  it('passes with a code on paper where the phone is lost, and with none twice', async () => {
    const other = await world.visitor();
    await signInOnPage(other, ORGANIZER);
    const code = other.page.getByRole('textbox', { name: 'Code de vérification' });
    await code.fill('000000');
    await press(other, 'Vérifier');
    await other.page
      .getByText(/Ce code n’est pas le bon/)
      .first()
      .waitFor();
    expect(await faultsInAllAppearances(other)).toEqual([]);
    await code.fill(recoveryCodes[0]?.toLowerCase() ?? '');
    await press(other, 'Vérifier');

    await other.title('Ma page').waitFor();
    expect(other.problems()).toEqual([]);
    await other.leave();
  });
});

describe('a passkey', () => {
  it('is added on my page, signs in without a message, is renamed and removed', async () => {
    const visitor = await world.visitor();
    const { page } = visitor;
    const device = await VirtualDevice.of(page);
    await signInOnPage(visitor, 'patiente@demo.voix.example');
    await visitor.title('Ma page').waitFor();
    await page.getByRole('link', { name: 'Voir mes clés d’accès et mes codes' }).click();
    await visitor.title('Sécurité de mon compte').waitFor();
    await page.getByRole('textbox', { name: 'Nom de la clé' }).fill('Téléphone');
    await press(visitor, 'Ajouter une clé d’accès');
    await page.getByRole('button', { name: 'Renommer : Téléphone' }).waitFor();
    expect(await device.keyCount()).toBe(1);
    expect(await faultsInAllAppearances(visitor)).toEqual([]);

    await visitor.goTo('/ma-page');
    await press(visitor, 'Me déconnecter');
    await page.getByRole('link', { name: 'Se connecter' }).first().waitFor();
    await visitor.goTo('/connexion?retour=%2Fma-page');
    expect(await faultsInAllAppearances(visitor)).toEqual([]);
    await press(visitor, 'Me connecter avec une clé d’accès');
    await visitor.title('Ma page').waitFor();
    await page.getByText('patiente@demo.voix.example', { exact: true }).waitFor();

    await visitor.goTo('/ma-page/securite');
    await press(visitor, 'Renommer : Téléphone');
    await page.getByRole('textbox', { name: 'Nom de la clé' }).first().fill('Mobile');
    await press(visitor, 'Enregistrer');
    await press(visitor, 'Retirer : Mobile');
    await press(visitor, 'Retirer');
    await page.getByRole('button', { name: 'Retirer : Mobile' }).waitFor({ state: 'detached' });
    expect(visitor.problems()).toEqual([]);
    await visitor.leave();
  });

  it('A56: of a device that does not recognise its holder opens nothing', async () => {
    const visitor = await world.visitor();
    const device = await VirtualDevice.of(visitor.page);
    await visitor.goTo('/connexion');
    await device.recognises(false);
    await press(visitor, 'Me connecter avec une clé d’accès');
    await visitor.page.getByText('Aucune clé d’accès n’a répondu.').waitFor();
    expect(await faultsInAllAppearances(visitor)).toEqual([]);
    await visitor.leave();
  });

  it('is the second check of a moderator, who gets codes on paper as well', async () => {
    const visitor = await world.visitor();
    const { page } = visitor;
    await VirtualDevice.of(page);
    await signInOnPage(visitor, 'moderateur@demo.voix.example');
    await visitor.title('Seconde vérification').waitFor();
    await press(visitor, 'Ajouter une clé d’accès');
    await page.getByRole('heading', { name: 'Mes codes de secours' }).waitFor();
    await press(visitor, 'Je les ai gardés, continuer');
    await visitor.title('Ma page').waitFor();
    await visitor.goTo('/ma-page/securite');
    await press(visitor, 'Retirer : Mon appareil');
    await press(visitor, 'Retirer');
    await page.getByText(/C’est votre seule seconde vérification/).waitFor();
    expect(visitor.problems()).toEqual([]);
    await visitor.leave();
  });
});
