import { ParticipantContentRegistry, type ParticipantReference } from '@voix/api-platform/ports';
import { TestBench } from '@voix/testing/database-harness';
import { askForLink, signIn, TestBrowser } from '@voix/testing/factories';
import { IdentityModule } from '../identity.module.js';
import { IDENTITY_ENTITIES } from '../persistence/identity.entities.js';
import { CompleteSignInUseCase } from './complete-sign-in.use-case.js';
import { GuestParticipation } from './guest-participation.js';
import type { SignInKey } from './sign-in-proof.js';

interface ParticipantRow {
  id: string;
  kind: string;
  display_name: string;
  account_id: string | null;
}

describe('ParticipantAdoption, when a browser signs in', () => {
  let bench: TestBench;
  let complete: CompleteSignInUseCase;
  const transfers: [ParticipantReference, ParticipantReference][] = [];
  let whileTransferring = async (): Promise<void> => undefined;
  let people = 0;

  beforeAll(async () => {
    bench = await TestBench.open({ modules: [IdentityModule], entities: IDENTITY_ENTITIES });
    complete = bench.get(CompleteSignInUseCase);
    bench.get(ParticipantContentRegistry).register({
      area: 'test',
      transfer: async (_ctx, from, to) => {
        transfers.push([from, to]);
        await whileTransferring();
      },
    });
  });
  beforeEach(() => {
    transfers.length = 0;
    whileTransferring = async () => undefined;
  });
  afterAll(() => bench.close());

  const someone = () => `personne${(people += 1)}@exemple.fr`;
  const aGuestIn = async (browser: TestBrowser) =>
    bench.get(GuestParticipation).ensureActor(await browser.request(bench));
  const finish = async (browser: TestBrowser, key: SignInKey) =>
    complete.run(await browser.request(bench), key);
  const participant = async (id: string | undefined) => {
    const [row] = await bench.rows<ParticipantRow>('select * from participants where id = $1', [
      id,
    ]);
    return row;
  };
  const accountsOf = (emailKey: string) =>
    bench.rows<{ id: string }>('select id from accounts where email_canonical = $1', [emailKey]);

  describe('accepts', () => {
    it('makes the guest the participant of a new account', async () => {
      const [browser, email] = [new TestBrowser(), someone()];
      const guest = await aGuestIn(browser);
      const before = await participant(guest.actor?.participantId);
      const { actor } = await signIn(bench, browser, email);
      const [account] = await accountsOf(email);
      expect(actor).toMatchObject({
        participantId: before?.id,
        participantRef: guest.actor?.participantRef,
        accountId: account?.id,
        grants: [],
      });
      expect(await participant(before?.id)).toMatchObject({
        kind: 'REGISTERED',
        display_name: before?.display_name,
      });
      expect(transfers).toEqual([]);
    });

    it('gives a pseudonym to someone who signs in before they did anything', async () => {
      const { actor } = await signIn(bench, new TestBrowser(), someone());
      expect(await participant(actor?.participantId)).toMatchObject({
        kind: 'REGISTERED',
        display_name: expect.stringMatching(/^Anonyme \w{4}-\w{2}$/),
      });
    });

    it('hands what the guest did over to the participant that the account has', async () => {
      const email = someone();
      const first = await signIn(bench, new TestBrowser(), email);
      const browser = new TestBrowser();
      const guest = await aGuestIn(browser);
      const second = await signIn(bench, browser, email);
      expect(second.actor?.participantId).toBe(first.actor?.participantId);
      expect(transfers).toEqual([
        [
          { id: guest.actor?.participantId, ref: guest.actor?.participantRef },
          { id: first.actor?.participantId, ref: first.actor?.participantRef },
        ],
      ]);
      expect(await participant(guest.actor?.participantId)).toMatchObject({
        kind: 'MERGED',
        account_id: null,
      });
    });

    it('merges nothing when someone signs in to another account', async () => {
      const browser = new TestBrowser();
      const anne = await signIn(bench, browser, someone());
      await signIn(bench, browser, someone());
      expect(transfers).toEqual([]);
      expect(await participant(anne.actor?.participantId)).toMatchObject({ kind: 'REGISTERED' });
    });
  });

  describe('refuses', () => {
    it('keeps nothing of a sign-in that fails on its way: the link can be used again', async () => {
      const email = someone();
      await signIn(bench, new TestBrowser(), email);
      const browser = new TestBrowser();
      const guest = await aGuestIn(browser);
      const { token } = await askForLink(bench, browser, email);
      whileTransferring = async () => {
        throw new Error('the area could not hand over');
      };
      await expect(finish(browser, { token })).rejects.toThrow('could not hand over');
      expect((await browser.request(bench)).actor).toEqual(guest.actor);
      expect(await participant(guest.actor?.participantId)).toMatchObject({ kind: 'GUEST' });
      whileTransferring = async () => undefined;
      expect(await finish(browser, { token })).toMatchObject({ ok: true });
    });
  });

  describe('concurrency', () => {
    it('two first sign-ins of one address at once make one account and one participant', async () => {
      const email = someone();
      const browsers = [new TestBrowser(), new TestBrowser()];
      const keys: { browser: TestBrowser; token: string }[] = [];
      for (const browser of browsers) {
        await aGuestIn(browser);
        keys.push({ browser, token: (await askForLink(bench, browser, email)).token });
      }
      await Promise.all(keys.map(({ browser, token }) => finish(browser, { token })));
      expect(await accountsOf(email)).toHaveLength(1);
      expect(browsers[0]?.actor?.participantId).toBe(browsers[1]?.actor?.participantId);
      expect(transfers).toHaveLength(1);
    });

    it('two sign-ins of one guest at once hand it over once', async () => {
      const browser = new TestBrowser();
      const guest = await aGuestIn(browser);
      const emails = [someone(), someone()];
      for (const email of emails) await signIn(bench, new TestBrowser(), email);
      const tokens: string[] = [];
      for (const email of emails) tokens.push((await askForLink(bench, browser, email)).token);
      const contexts = await Promise.all(tokens.map(() => browser.request(bench)));
      await Promise.all(
        contexts.map((ctx, index) => complete.run(ctx, { token: tokens[index] ?? '' })),
      );
      expect(transfers.map(([from]) => from.id)).toEqual([guest.actor?.participantId]);
    });
  });
});
