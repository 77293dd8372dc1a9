import { randomBytes, randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import { faultsInAllAppearances } from '../harness/appearances.js';
import { DemoWorld } from '../harness/demo-world.js';
import { Keyboard } from '../harness/keyboard.js';
import { signInOnPage } from '../harness/sign-in-on-page.js';

jest.setTimeout(90_000);

const EMAIL = 'patiente@demo.voix.example';

let world: DemoWorld;
beforeAll(async () => {
  const provider = {
    id: 'hopital',
    label: 'Mon hôpital',
    // Nobody listens there.
    issuer: 'http://127.0.0.1:9',
    clientId: 'voix',
    clientSecret: 'a secret that only tests know',
  };
  world = await DemoWorld.open({ VOIX_OPENID_PROVIDERS: JSON.stringify([provider]) });
});
afterAll(() => world.close());

describe('an identity of another service', () => {
  it('shows on the page of my security, and is unlinked by keyboard alone', async () => {
    const visitor = await world.visitor();
    const { page } = visitor;
    await signInOnPage(visitor, EMAIL);
    await visitor.title('Ma page').waitFor();
    await world.rows(
      `insert into linked_identities (id, account_id, provider, subject_mark, assurance_level, profession_code)
       select $1, id, 'hopital', $2, 'eidas1', '10' from accounts where email = $3`,
      [randomUUID(), randomBytes(32), EMAIL],
    );
    await visitor.goTo('/ma-page/securite');
    const mine = page.getByRole('region', { name: 'Mes identités reliées' });
    await mine.getByText('Professionnel de santé').waitFor();
    await mine.getByRole('button', { name: 'Continuer avec Mon hôpital' }).waitFor();
    expect(await faultsInAllAppearances(visitor)).toEqual([]);

    const keyboard = new Keyboard(page);
    await keyboard.goTo(page.getByRole('button', { name: /^Délier.*Mon hôpital/ }));
    await keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    expect(await faultsInAllAppearances(visitor)).toEqual([]);
    await keyboard.goTo(page.getByRole('dialog').getByRole('button', { name: 'Délier' }));
    await keyboard.press('Enter');
    await mine.waitFor({ state: 'detached' });
    expect(await world.rows('select 1 from linked_identities')).toEqual([]);
    expect(keyboard.lostAt).toEqual([]);
    expect(visitor.problems()).toEqual([]);
    await visitor.leave();
  });

  it('that cannot be asked for leaves a visitor on the page of sign-in, and says why', async () => {
    const visitor = await world.visitor();
    await visitor.goTo('/connexion?retour=%2Fma-page');
    await visitor.page.getByRole('button', { name: 'Continuer avec Mon hôpital' }).click();
    await visitor.page.waitForURL(/refus=OPENID_UNAVAILABLE/);
    await visitor.whole();
    expect(await faultsInAllAppearances(visitor)).toEqual([]);
    await visitor.leave();
  });
});
