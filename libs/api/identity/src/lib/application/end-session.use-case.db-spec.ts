import type { Actor } from '@voix/api-platform/request-context';
import { TestBench } from '@voix/testing/database-harness';
import { signIn, TestBrowser } from '@voix/testing/factories';
import { IdentityModule } from '../identity.module.js';
import { IDENTITY_ENTITIES } from '../persistence/identity.entities.js';
import { EndSessionUseCase } from './end-session.use-case.js';

describe('EndSessionUseCase', () => {
  let bench: TestBench;
  let endSession: EndSessionUseCase;

  beforeAll(async () => {
    bench = await TestBench.open({ modules: [IdentityModule], entities: IDENTITY_ENTITIES });
    endSession = bench.get(EndSessionUseCase);
  });
  afterAll(() => bench.close());

  const idOf = (actor: Actor | null) => actor?.sessionId ?? '';
  const notFound = { code: 'NOT_FOUND' };

  describe('accepts', () => {
    it('ends the session of a lost phone from the computer, at once', async () => {
      const [phone, computer] = [new TestBrowser(), new TestBrowser()];
      const lost = await signIn(bench, phone, 'claire@exemple.fr');
      const here = await signIn(bench, computer, 'claire@exemple.fr');
      await endSession.run(here, idOf(lost.actor));
      expect((await phone.request(bench)).actor).toBeNull();
      expect((await computer.request(bench)).actor).toEqual(here.actor);
    });

    it('takes the cookie away when it is the session of this browser', async () => {
      const browser = new TestBrowser();
      const ctx = await signIn(bench, browser, 'ici@exemple.fr');
      await endSession.run(ctx, idOf(ctx.actor));
      expect(browser.sessionToken).toBeNull();
    });
  });

  describe('refuses', () => {
    it('NOT_FOUND: a session that is over, an id that is none', async () => {
      const ctx = await signIn(bench, new TestBrowser(), 'fini@exemple.fr');
      const other = await signIn(bench, new TestBrowser(), 'fini@exemple.fr');
      await endSession.run(ctx, idOf(other.actor));
      for (const id of [idOf(other.actor), ctx.newId(), '', `' or true --`])
        await expect(endSession.run(ctx, id)).rejects.toMatchObject(notFound);
    });
  });

  describe('permission', () => {
    it('A13: the session of another person does not exist for whoever asks, and stays', async () => {
      const victim = new TestBrowser();
      const { actor } = await signIn(bench, victim, 'victime@exemple.fr');
      const attacker = await signIn(bench, new TestBrowser(), 'attaque@exemple.fr');
      await expect(endSession.run(attacker, idOf(actor))).rejects.toMatchObject(notFound);
      expect((await victim.request(bench)).actor).toEqual(actor);
      const [row] = await bench.rows('select revoked_at from sessions where id = $1', [
        idOf(actor),
      ]);
      expect(row).toEqual({ revoked_at: null });
    });

    it('A13: nor for whoever is nobody', async () => {
      const { actor } = await signIn(bench, new TestBrowser(), 'victime2@exemple.fr');
      const nobody = await new TestBrowser().request(bench);
      await expect(endSession.run(nobody, idOf(actor))).rejects.toMatchObject(notFound);
    });
  });

  describe('concurrency', () => {
    it('of two requests that end one session, one finds it', async () => {
      const ctx = await signIn(bench, new TestBrowser(), 'course@exemple.fr');
      const { actor } = await signIn(bench, new TestBrowser(), 'course@exemple.fr');
      const ends = await Promise.allSettled([1, 2].map(() => endSession.run(ctx, idOf(actor))));
      expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    });
  });
});
