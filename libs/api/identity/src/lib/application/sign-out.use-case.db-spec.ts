import { TestBench } from '@voix/testing/database-harness';
import { signIn, TestBrowser } from '@voix/testing/factories';
import { IdentityModule } from '../identity.module.js';
import { IDENTITY_ENTITIES } from '../persistence/identity.entities.js';
import { GuestParticipation } from './guest-participation.js';
import { SignOutUseCase } from './sign-out.use-case.js';

describe('SignOutUseCase', () => {
  let bench: TestBench;
  let signOut: SignOutUseCase;

  beforeAll(async () => {
    bench = await TestBench.open({ modules: [IdentityModule], entities: IDENTITY_ENTITIES });
    signOut = bench.get(SignOutUseCase);
  });
  afterAll(() => bench.close());

  /** Another browser that shows the same cookie. */
  const copyOf = (browser: TestBrowser) => {
    const copy = new TestBrowser();
    copy.sessionToken = browser.sessionToken;
    return copy;
  };

  describe('accepts', () => {
    it('A54: the cookie of before is dead at once, here and wherever it was copied', async () => {
      const browser = new TestBrowser();
      const ctx = await signIn(bench, browser, 'claire@exemple.fr');
      const copy = copyOf(browser);
      await signOut.run(ctx);
      expect(browser.sessionToken).toBeNull();
      expect((await copy.request(bench)).actor).toBeNull();
    });

    it('leaves the other browsers of the person signed in', async () => {
      const [phone, computer] = [new TestBrowser(), new TestBrowser()];
      const { actor } = await signIn(bench, phone, 'deux@exemple.fr');
      await signOut.run(await signIn(bench, computer, 'deux@exemple.fr'));
      expect((await phone.request(bench)).actor).toEqual(actor);
    });

    it('lets a guest leave for good', async () => {
      const browser = new TestBrowser();
      const guest = await bench.get(GuestParticipation).ensureActor(await browser.request(bench));
      const copy = copyOf(browser);
      await signOut.run(guest);
      expect((await copy.request(bench)).actor).toBeNull();
    });

    it('is harmless when nobody is signed in, and when repeated', async () => {
      const browser = new TestBrowser();
      await signOut.run(await browser.request(bench));
      const ctx = await signIn(bench, browser, 'encore@exemple.fr');
      await signOut.run(ctx);
      await expect(signOut.run(ctx)).resolves.toBeUndefined();
    });
  });
});
