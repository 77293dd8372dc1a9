import { jest } from '@jest/globals';
import { faultsInAllAppearances } from '../harness/appearances.js';
import { DemoWorld } from '../harness/demo-world.js';
import { signInAsRoleHolder } from '../harness/sign-in-on-page.js';
import type { Visitor } from '../harness/visitor.js';

jest.setTimeout(120_000);

const ORGANIZER = 'organisatrice@demo.voix.example';
const DRAFT = '/editions/soins-de-demain-2027';
const ADMINISTRATION = `/administration${DRAFT}`;

describe('an organiser prepares an edition, and opens it to everyone', () => {
  let world: DemoWorld;
  let organizer: Visitor;
  beforeAll(async () => {
    world = await DemoWorld.open();
    organizer = await world.visitor();
    await signInAsRoleHolder(organizer, ORGANIZER);
  });
  afterAll(() => world.close());

  const press = (name: string | RegExp) => organizer.page.getByRole('button', { name }).click();
  const fill = (name: string | RegExp, text: string) =>
    organizer.page.getByRole('textbox', { name }).fill(text);
  const done = () => organizer.page.getByText('Fait', { exact: true }).count();

  async function titleFor(visitor: Visitor, address: string): Promise<string> {
    await visitor.goTo(address);
    return visitor.title().innerText();
  }

  it('begins a draft from a template', async () => {
    const { page } = organizer;
    await page.getByRole('link', { name: 'Administration' }).click();
    await organizer.title('Administration').waitFor();
    await organizer.whole();
    expect(await faultsInAllAppearances(organizer)).toEqual([]);
    await page.getByRole('link', { name: 'Créer une édition' }).click();
    await organizer.title('Nouvelle édition').waitFor();
    await page.getByRole('radio', { name: /^Consultation simple/ }).check();
    await page.getByRole('combobox', { name: /^Série/ }).selectOption('Une nouvelle série');
    await press('Créer le brouillon');
    expect(await faultsInAllAppearances(organizer)).toEqual([]);
    await fill('Nom de la série', 'Soins de demain');
    await fill('Organisation', 'Collectif des soins de demain');
    await fill('Nom de l’édition', 'Soins de demain 2027');
    await fill('Question posée à tout le monde', 'Comment voulez-vous être soigné demain ?');
    await fill('Pourquoi cette question', 'Parce que le soin change.');
    await page.getByLabel('Premier jour').fill('2027-03-01');
    expect(await page.getByRole('textbox', { name: 'Adresse' }).inputValue()).toBe(
      'soins-de-demain-2027',
    );
    await press('Créer le brouillon');
    await organizer.title('Soins de demain 2027').waitFor();
    await organizer.whole();
    expect(await faultsInAllAppearances(organizer)).toEqual([]);
  });

  it('A15: sees it as a participant will, and nobody else finds it', async () => {
    const stranger = await world.visitor();
    for (const address of [DRAFT, `${DRAFT}/charte`, `${DRAFT}/themes/general`, ADMINISTRATION]) {
      const shown = await titleFor(stranger, address);
      expect(shown).not.toContain('Soins de demain');
      expect(await stranger.content.innerText()).not.toContain('soigné demain');
    }
    await stranger.leave();

    for (const address of [DRAFT, `${DRAFT}/charte`, `${DRAFT}/themes/general`]) {
      await organizer.goTo(address);
      await organizer.page.getByText('Aperçu : cette édition n’est pas publiée.').waitFor();
      expect(await faultsInAllAppearances(organizer)).toEqual([]);
    }
    expect(organizer.problems()).toEqual([]);
  });

  it('orders themes without a mouse, retires one and changes its words', async () => {
    const { page } = organizer;
    await organizer.goTo(`${ADMINISTRATION}/themes`);
    await fill('Nom du thème', 'Hôpital et ville');
    await fill('De quoi il s’agit', 'Comment ils se parlent.');
    await press('Ajouter ce thème');
    await page.getByRole('heading', { name: 'Hôpital et ville' }).waitFor();
    const up = page.getByRole('button', { name: 'Monter Hôpital et ville' });
    await up.focus();
    await page.keyboard.press('Enter');
    await page.getByText('Hôpital et ville : place 1.').waitFor();
    await press('Retirer Toutes les propositions');
    await page.getByText(/plus rien de nouveau ne s’y écrit/).waitFor();
    await organizer.whole();
    expect(await faultsInAllAppearances(organizer)).toEqual([]);
  });

  it('is told what is missing, states it, and publishes', async () => {
    const { page } = organizer;
    await organizer.goTo(ADMINISTRATION);
    await press('Publier l’édition');
    await page.getByRole('dialog').getByRole('button', { name: 'Publier l’édition' }).click();
    await page.getByText(/ne peut pas encore être publiée/).waitFor();
    expect(await faultsInAllAppearances(organizer)).toEqual([]);
    await press('Ne rien changer');

    const before = await done();
    await page.getByText(/^Données personnelles/).click();
    await page.getByRole('radio', { name: 'Une mission d’intérêt public' }).check();
    await page.getByRole('radio', { name: 'Le consentement explicite de chaque personne' }).check();
    await fill('Responsable du traitement', 'Collectif des soins de demain');
    await fill('Contact pour les données', 'donnees@soins-de-demain.example');
    await fill('Explication pour tout le monde', 'Nous avons une mission d’intérêt public.');
    await press('Enregistrer la base légale');
    await page.getByText('C’est enregistré.').first().waitFor();
    await organizer.whole();
    expect(await done()).toBe(before + 1);

    await organizer.goTo(`${ADMINISTRATION}/charte`);
    await press(/^Adopter la version/);
    await page.getByText(/blanc/).first().waitFor();
    expect(await faultsInAllAppearances(organizer)).toEqual([]);
    await fill(/^Texte de la charte/, 'Chacun parle pour soi, et personne n’est nommé.');
    await press('Enregistrer le projet');
    await page.getByText('C’est enregistré.').first().waitFor();
    await press(/^Adopter la version/);
    await page.getByText(/^Version 1 en vigueur/).waitFor();
    await organizer.whole();
    expect(await faultsInAllAppearances(organizer)).toEqual([]);
    await organizer.goTo(ADMINISTRATION);
    await press('Publier l’édition');
    await page.getByRole('dialog').getByRole('button', { name: 'Publier l’édition' }).click();
    await page.getByText('Publiée', { exact: true }).waitFor();

    const stranger = await world.visitor();
    expect(await titleFor(stranger, DRAFT)).toContain('soigné demain');
    await stranger.leave();
    expect(organizer.problems()).toEqual([]);
  });
});
