import { jest } from '@jest/globals';
import { faultsInAllAppearances } from '../harness/appearances.js';
import { DemoWorld } from '../harness/demo-world.js';
import { signInAsRoleHolder } from '../harness/sign-in-on-page.js';
import type { Visitor } from '../harness/visitor.js';

jest.setTimeout(180_000);

const ROOM = `/administration${DemoWorld.edition}`;

describe('an organiser keeps the colleges and territories of a series', () => {
  let world: DemoWorld;
  let organizer: Visitor;
  beforeAll(async () => {
    world = await DemoWorld.open();
    organizer = await world.visitor();
    await signInAsRoleHolder(organizer, 'organisatrice@demo.voix.example');
  });
  afterAll(() => world.close());

  it('takes a territory out of the list and adds one, which events then offer', async () => {
    const { page } = organizer;
    await organizer.goTo(`${ROOM}/references`);
    await organizer.title('Références').waitFor();
    expect(await faultsInAllAppearances(organizer)).toEqual([]);
    await page.getByRole('button', { name: 'Retirer de la liste Wallis-et-Futuna' }).click();
    await page.getByRole('button', { name: 'Remettre dans la liste Wallis-et-Futuna' }).waitFor();
    await page.getByText('Ajouter un territoire').first().click();
    const form = page.getByRole('form', { name: 'Ajouter un territoire' });
    await form.getByRole('textbox', { name: 'Nom en français' }).fill('Rennes Métropole');
    await form.getByRole('textbox', { name: 'Nom en anglais' }).fill('Rennes');
    await form.getByRole('textbox', { name: 'Code' }).fill('METRO-RENNES');
    await form.getByRole('combobox', { name: 'Région' }).selectOption('Bretagne');
    expect(await faultsInAllAppearances(organizer)).toEqual([]);
    await form.getByRole('button', { name: 'Ajouter à la liste' }).click();
    await page.getByText('Bretagne : 5 territoires').waitFor();

    await organizer.goTo(`${ROOM}/agenda`);
    await page.getByRole('button', { name: 'Annoncer un rendez-vous' }).click();
    const offered = await page
      .getByRole('combobox', { name: 'Territoire' })
      .locator('option')
      .allInnerTexts();
    expect(offered).toContain('Bretagne — Rennes Métropole');
    expect(offered).not.toContain('Wallis-et-Futuna');
    await organizer.goTo(`${ROOM}/personnes`);
    expect(await faultsInAllAppearances(organizer)).toEqual([]);
    expect(organizer.problems()).toEqual([]);
  });
});
