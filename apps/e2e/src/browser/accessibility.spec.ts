import { jest } from '@jest/globals';
import { faultsInAllAppearances } from '../harness/appearances.js';
import { DemoWorld } from '../harness/demo-world.js';
import type { Visitor } from '../harness/visitor.js';

jest.setTimeout(60_000);

const EDITION = DemoWorld.edition;

let world: DemoWorld;
let visitor: Visitor;
/** The number of a proposal of the demonstration in each state, and of one with several versions. */
let numbers: Record<string, number>;

beforeAll(async () => {
  world = await DemoWorld.open();
  visitor = await world.visitor();
  const found = await world.rows<{ kind: string; number: number }>(
    `select state as kind, min(number) as number from proposals group by state
     union select 'REVISED', min(number) from proposals where current_version > 1`,
  );
  numbers = Object.fromEntries(found.map(({ kind, number }) => [kind, number]));
});
afterAll(async () => {
  await visitor.leave();
  await world.close();
});

const press = (role: 'button' | 'link', name: string) =>
  visitor.content.getByRole(role, { name }).click();
const shows = (text: string | RegExp) => visitor.content.getByText(text).first().waitFor();

interface State {
  readonly state: string;
  readonly title: string | RegExp;
  readonly address: () => string;
  /** What is done there before one looks. */
  readonly act: () => Promise<void>;
}

/** A page in one of its states: what one does there, if anything, is waited for. */
function at(
  state: string,
  title: string | RegExp,
  address: string | (() => string),
  act: () => Promise<void> = () => Promise.resolve(),
): State {
  return { state, title, address: () => (typeof address === 'string' ? address : address()), act };
}

const proposal =
  (kind: string, rest = '') =>
  () =>
    `${EDITION}/propositions/${numbers[kind]}${rest}`;
const UNKNOWN = 'Cette page n’existe pas';
const SUBMIT = `${EDITION}/propositions/nouvelle`;

const READING: readonly State[] = [
  at('home', /À quelles conditions/, '/'),
  at('edition', /À quelles conditions/, EDITION),
  at('theme', /contact humain/, `${EDITION}/themes/contact-humain`, () =>
    shows('Ce que l’on sait'),
  ),
  at('theme, easy to read', /contact humain/, `${EDITION}/themes/contact-humain`, async () => {
    await press('link', 'Facile à lire');
    await visitor.content.getByText('Ce que l’on sait').waitFor({ state: 'hidden' });
  }),
  at('proposals', 'Les propositions', `${EDITION}/propositions`),
  at('search', /Recherche/, `${EDITION}/recherche?q=données+de+santé`, () => shows(/résultats/)),
  at('search, nothing asked', 'Rechercher', `${EDITION}/recherche`),
  at('search, nothing found', /Recherche/, `${EDITION}/recherche?q=zygomatique`, () =>
    shows('Rien ne correspond à cette recherche.'),
  ),
  at('proposals, none', 'Les propositions', `${EDITION}/propositions?theme=aucun`, () =>
    shows('Ce thème n’existe pas.'),
  ),
  at('proposal', /\S/, proposal('PUBLISHED'), () => shows('Les arguments')),
  at('proposal, merged', /\S/, proposal('MERGED'), () => shows(/a été réunie à une autre/)),
  at('proposal, refused', /\S/, proposal('REFUSED'), () => shows(/a été refusée/)),
  at('proposal, withdrawn', /retirée/, proposal('WITHDRAWN'), () => shows(/a été retirée/)),
  at('versions', 'Ce qui a changé', proposal('REVISED', '/versions'), () =>
    shows(/De la version 1 à la version 2/),
  ),
  at('charter', 'Charte', `${EDITION}/charte`),
  at('accessibility', 'Accessibilité de ce site', '/accessibilite'),
  at('personal data', 'Vos données', '/confidentialite'),
  at('data in an edition', 'Vos données dans cette édition', `${EDITION}/vos-donnees`, () =>
    shows('Qui en répond'),
  ),
  at('calendar', /\S/, `${EDITION}/calendrier`),
  at('ways of taking part', /\S/, `${EDITION}/participer`),
  at('an address that leads nowhere', UNKNOWN, '/nulle-part'),
  at('an edition that does not exist', UNKNOWN, '/editions/nulle-part'),
];

const TAKING_PART: readonly State[] = [
  at('submit', 'Faire une proposition', SUBMIT),
  at('submit, with errors', 'Faire une proposition', SUBMIT, async () => {
    await press('button', 'Publier ma proposition');
    await shows('3 réponses sont à corriger');
  }),
  at('vote', 'Donnez votre avis', `${EDITION}/voter`, () => shows('Proposition 1 sur')),
  at('my page, nothing done', 'Ma page', '/ma-page', () => shows(/encore rien fait ici/)),
  at('sign in', 'Se connecter', '/connexion'),
  at('sign in, with an error', 'Se connecter', '/connexion', async () => {
    await press('button', 'Recevoir un lien de connexion');
    await shows('Une réponse est à corriger');
  }),
  at('sign in, message sent', 'Se connecter', '/connexion', async () => {
    const address = visitor.page.getByRole('textbox', { name: 'Adresse électronique' });
    await address.fill('axe@example.org');
    await press('button', 'Recevoir un lien de connexion');
    await shows('Un message est parti');
  }),
  at('link of a message, cut', 'Connexion', '/connexion/lien', () => shows(/est incomplet/)),
  at('link of a message, whole', 'Connexion', '/connexion/lien#jeton=abc', () =>
    shows('Un dernier geste'),
  ),
  at('link of a message, refused', 'Connexion', '/connexion/lien#jeton=abc', async () => {
    await press('button', 'Me connecter');
    await shows(/n’est plus valable/);
  }),
  at('first organiser', 'Première organisation', '/premiere-organisation'),
  at('messages of the demonstration', 'Messages de démonstration', '/dev/mailbox'),
];

describe('accessibility, for someone who has just come', () => {
  it.each([...READING, ...TAKING_PART])(
    '$state: nothing for axe to find, narrow or wide, light or dark; nothing wider than the window',
    async ({ title, address, act }) => {
      await visitor.goTo(address());
      await visitor.title(title).waitFor();
      await act();
      expect(await faultsInAllAppearances(visitor)).toEqual([]);
    },
  );

  it('no page asked another site for anything, broke its policy or complained', () => {
    expect(visitor.problems()).toEqual([]);
  });
});
