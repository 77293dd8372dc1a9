import { jest } from '@jest/globals';
import { faultsInAllAppearances } from '../harness/appearances.js';
import { DemoWorld } from '../harness/demo-world.js';
import { Keyboard } from '../harness/keyboard.js';
import { signInAsRoleHolder } from '../harness/sign-in-on-page.js';
import { DESK, type Visitor } from '../harness/visitor.js';

jest.setTimeout(180_000);

const ORGANIZER = 'organisatrice@demo.voix.example';
const PARTNER = 'espace-ethique-bretagne@demo.voix.example';
const ROOM = `/administration${DemoWorld.edition}`;

describe('a partner organiser acts in their territory, and is told why nowhere else', () => {
  let world: DemoWorld;
  let organizer: Visitor;
  let partner: Visitor;
  beforeAll(async () => {
    world = await DemoWorld.open();
    await world.rows(
      `update role_assignments set role = 'ADMINISTRATOR'
        where role = 'ORGANIZER' and account_id = (select id from accounts where email = $1)`,
      [ORGANIZER],
    );
    organizer = await world.visitor();
    await signInAsRoleHolder(organizer, ORGANIZER);
  });
  afterAll(() => world.close());

  it('is given their region by whoever administers, on the page of people and roles', async () => {
    const { page } = organizer;
    await organizer.goTo(`${ROOM}/personnes`);
    const form = page.getByRole('form', { name: 'Donner un rôle' });
    await form.getByRole('textbox', { name: 'Adresse électronique' }).fill(PARTNER);
    await form.getByRole('radio', { name: /^Partenaire dans un territoire/ }).check();
    await form.getByRole('combobox', { name: 'Territoire' }).selectOption('Bretagne');
    expect(await faultsInAllAppearances(organizer)).toEqual([]);
    await form.getByRole('button', { name: 'Donner ce rôle' }).click();
    await page
      .getByRole('listitem')
      .filter({ hasText: PARTNER })
      .getByText(/Partenaire dans un territoire · Bretagne/)
      .waitFor();
    expect(await faultsInAllAppearances(organizer)).toEqual([]);
    expect(organizer.problems()).toEqual([]);
  });

  it('announces an event in a department of it', async () => {
    partner = await world.visitor();
    await signInAsRoleHolder(partner, PARTNER);
    await partner.goTo(`${ROOM}/agenda`);
    await fillEvent(partner, 'Débat à Quimper', 'Bretagne — Finistère');
    expect(await faultsInAllAppearances(partner)).toEqual([]);
    await partner.page.setViewportSize(DESK);
    const keyboard = new Keyboard(partner.page);
    await partner.page.getByRole('textbox', { name: /^Contact/ }).focus();
    await keyboard.goTo(partner.page.getByRole('button', { name: 'Enregistrer' }));
    await keyboard.press('Enter');
    await partner.page.getByRole('button', { name: 'Modifier « Débat à Quimper »' }).waitFor();
    expect(keyboard.lostAt).toEqual([]);
  });

  it('is refused elsewhere with the reason, and loses nothing that they typed', async () => {
    const { page } = partner;
    await fillEvent(partner, 'Débat à Caen', 'Normandie — Calvados');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText(/^Votre rôle porte sur un autre territoire\./).waitFor();
    expect(await page.getByRole('textbox', { name: /^Titre/ }).inputValue()).toBe('Débat à Caen');
    expect(await page.getByRole('textbox', { name: /^Au programme/ }).inputValue()).toBe('Venez.');
    expect(await faultsInAllAppearances(partner)).toEqual([]);
    expect(await eventsIn('FR-14')).toBe(0);
    await page
      .getByRole('combobox', { name: 'Territoire' })
      .selectOption('Bretagne — Ille-et-Vilaine');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByRole('button', { name: 'Modifier « Débat à Caen »' }).waitFor();
    expect(await eventsIn('FR-35')).toBe(1);
    expect(partner.problems()).toEqual([]);
  });

  async function eventsIn(territory: string): Promise<number> {
    const rows = await world.rows('select 1 from calendar_events where territory_code = $1', [
      territory,
    ]);
    return rows.length;
  }
});

async function fillEvent({ page }: Visitor, title: string, territory: string): Promise<void> {
  await page.getByRole('button', { name: 'Annoncer un rendez-vous' }).click();
  const fill = (name: RegExp, text: string) => page.getByRole('textbox', { name }).fill(text);
  await fill(/^Titre/, title);
  await page.getByLabel(/^Début/).fill('2027-04-10T10:00');
  await page.getByLabel(/^Fin/).fill('2027-04-10T12:00');
  await page.getByRole('combobox', { name: 'Territoire' }).selectOption(territory);
  await fill(/^Lieu/, 'Maison des associations');
  await fill(/^Au programme/, 'Venez.');
  await fill(/^Contact/, 'debat@exemple.fr');
}
