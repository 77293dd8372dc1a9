import { jest } from '@jest/globals';
import { faultsInAllAppearances } from '../harness/appearances.js';
import { DemoWorld } from '../harness/demo-world.js';
import { signInAsRoleHolder } from '../harness/sign-in-on-page.js';
import { PHONE, type Visitor } from '../harness/visitor.js';

jest.setTimeout(120_000);

const ORGANIZER = 'organisatrice@demo.voix.example';
const CALENDAR = `/administration${DemoWorld.edition}/calendrier`;

describe('an organiser runs the calendar of an edition by the interface alone', () => {
  let world: DemoWorld;
  let organizer: Visitor;
  beforeAll(async () => {
    world = await DemoWorld.open();
    organizer = await world.visitor();
    await signInAsRoleHolder(organizer, ORGANIZER);
  });
  afterAll(() => world.close());

  it('opens a way of taking part in the grid, without a mouse', async () => {
    const { page } = organizer;
    await organizer.goTo(CALENDAR);
    expect(await faultsInAllAppearances(organizer)).toEqual([]);
    await page.getByRole('button', { name: 'Ajouter un dispositif' }).click();
    await page
      .getByRole('combobox', { name: 'Sorte de dispositif' })
      .selectOption('Boîte à questions');
    await page.getByRole('textbox', { name: 'Nom du dispositif' }).fill('Vos questions');
    await page.getByRole('textbox', { name: 'Ce qui est demandé aux personnes' }).fill('Demandez.');
    await page.getByRole('button', { name: 'Ajouter ce dispositif' }).click();
    const always = page.getByRole('checkbox', { name: /^Vos questions, Déposer.*Toujours$/ });
    await always.focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await page.getByRole('heading', { name: '2 changements à enregistrer' }).waitFor();
    expect(await faultsInAllAppearances(organizer)).toEqual([]);
    await page
      .getByRole('textbox', { name: /Pourquoi ces changements/ })
      .fill('Vous le demandiez.');
    await page.getByRole('button', { name: 'Enregistrer la grille' }).click();
    await page.getByRole('heading', { name: /à enregistrer/ }).waitFor({ state: 'hidden' });

    const visitor = await world.visitor({ screen: PHONE });
    await visitor.goTo(`${DemoWorld.edition}/participer`);
    const open = visitor.page.getByRole('region', { name: 'Ouvert en ce moment' });
    await open.getByRole('heading', { name: 'Vos questions' }).waitFor();
    expect(await faultsInAllAppearances(visitor)).toEqual([]);
    expect(visitor.problems()).toEqual([]);
    await visitor.leave();
  });

  it('announces a phase by its season, opens the next one, and everybody reads why', async () => {
    const { page } = organizer;
    await organizer.goTo(CALENDAR);
    const coming = page.getByRole('button', { name: /^Changer les dates de / }).last();
    await coming.click();
    await page.getByRole('combobox', { name: 'Précision du début' }).selectOption('À la saison');
    expect(await faultsInAllAppearances(organizer)).toEqual([]);
    await page.getByRole('textbox', { name: /Pourquoi ce changement/ }).fill('Une salle manque.');
    await page.getByRole('button', { name: 'Enregistrer les dates' }).click();
    await page.getByText('Elle s’ouvrira quand vous en aurez fixé le jour.').waitFor();

    await page
      .getByRole('button', { name: /^Ouvrir maintenant / })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('Tout est prêt.');
    await dialog.getByRole('button', { name: 'Ouvrir la phase' }).click();
    await dialog.waitFor({ state: 'hidden' });

    const visitor = await world.visitor({ screen: PHONE });
    await visitor.goTo(`${DemoWorld.edition}/calendrier`);
    const history = visitor.page.getByRole('region', { name: 'Ce qui a changé' });
    await history.getByText('Une salle manque.').waitFor();
    expect(await history.getByText('Tout est prêt.').count()).toBe(2);
    expect(await faultsInAllAppearances(visitor)).toEqual([]);
    expect(visitor.problems()).toEqual([]);
    await visitor.leave();
    expect(organizer.problems()).toEqual([]);
  });

  it('can be used on a phone', async () => {
    const { page } = organizer;
    await page.setViewportSize(PHONE);
    await organizer.goTo(CALENDAR);
    expect(await faultsInAllAppearances(organizer)).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(PHONE.width);
  });
});
