import { jest } from '@jest/globals';
import pg from 'pg';
import { err } from '@voix/domain-kernel';
import { TestBench } from '@voix/testing/database-harness';
import { askForLink, receivedMails, signIn, TestBrowser } from '@voix/testing/factories';
import { hashCode, hashToken } from '../domain/secrets.js';
import { IdentityModule } from '../identity.module.js';
import { IDENTITY_ENTITIES } from '../persistence/identity.entities.js';
import { RequestSignInLinkUseCase } from './request-sign-in-link.use-case.js';

interface ChallengeRow {
  id: string;
  token_hash: Buffer;
  code_hash: Buffer;
  browser_hash: Buffer;
  return_to: string | null;
  minutes: number;
}

describe('RequestSignInLinkUseCase', () => {
  let bench: TestBench;
  let requestLink: RequestSignInLinkUseCase;

  beforeAll(async () => {
    bench = await TestBench.open({ modules: [IdentityModule], entities: IDENTITY_ENTITIES });
    requestLink = bench.get(RequestSignInLinkUseCase);
  });
  afterAll(() => bench.close());

  const ask = async (email: string, returnTo: string | null = null, browser = new TestBrowser()) =>
    requestLink.run(await browser.request(bench), { email, returnTo });

  const challengesOf = (emailKey: string) =>
    bench.rows<ChallengeRow>(
      `select *, round(extract(epoch from expires_at - now()) / 60)::int as minutes
       from sign_in_challenges where email_canonical = $1 order by created_at`,
      [emailKey],
    );

  describe('accepts', () => {
    it('sends a link and a code, and stores neither', async () => {
      const browser = new TestBrowser();
      const { to, token, code } = await askForLink(bench, browser, 'claire@exemple.fr');
      const [challenge] = await challengesOf('claire@exemple.fr');
      expect(to).toBe('claire@exemple.fr');
      expect(challenge).toMatchObject({
        token_hash: hashToken(token),
        code_hash: hashCode(challenge?.id ?? '', code),
        browser_hash: hashToken(browser.browserToken ?? ''),
        minutes: 15,
      });
    });

    it('A52: carries the token in the fragment of the link, which reaches no server when a scanner follows it', async () => {
      await askForLink(bench, new TestBrowser(), 'fragment@exemple.fr');
      const [mail] = await receivedMails(bench);
      expect(mail?.text).toMatch(/\nhttp:\/\/localhost:3000\/connexion\/lien#jeton=[\w-]{43}\n/);
    });

    it.each([
      ['fr', 'Votre lien pour vous connecter à Voix', 'lang="fr"'],
      ['en', 'Your link to sign in to Voix', 'lang="en"'],
    ] as const)('writes in the language of the request: %s', async (locale, subject, lang) => {
      const ctx = await new TestBrowser().request(bench, locale);
      await requestLink.run(ctx, { email: `${locale}@exemple.fr`, returnTo: null });
      const [mail] = await receivedMails(bench);
      expect(mail?.subject).toBe(subject);
      expect(mail?.html).toContain(lang);
    });

    it('A47: writes to the address the account has, however it is spelled this time', async () => {
      await signIn(bench, new TestBrowser(), 'Zoe@exemple.fr');
      const { to } = await askForLink(bench, new TestBrowser(), ' ZOE+voix@EXEMPLE.fr ');
      expect(to).toBe('Zoe@exemple.fr');
    });

    it('keeps the mark of a browser that asks twice, so that the first link still opens there', async () => {
      const browser = new TestBrowser();
      await ask('deux@exemple.fr', null, browser);
      const mark = browser.browserToken;
      await ask('deux@exemple.fr', null, browser);
      expect(browser.browserToken).toBe(mark);
      expect(await challengesOf('deux@exemple.fr')).toHaveLength(2);
    });

    it.each([
      ['/editions/x/voter?page=2#p', '/editions/x/voter?page=2#p'],
      ['https://ailleurs.example/', '/'],
      ['//ailleurs.example/', '/'],
      ['javascript:alert(1)', '/'],
      [null, null],
    ])('A32: will go back to %p as %p', async (asked, kept) => {
      const email = `retour-${String(asked).length}-${String(asked).charCodeAt(1)}@exemple.fr`;
      await ask(email, asked);
      expect(await challengesOf(email)).toMatchObject([{ return_to: kept }]);
    });
  });

  describe('refuses', () => {
    it.each([
      ['  ', 'REQUIRED'],
      ['anne', 'INVALID_EMAIL'],
      ['anne@exemple', 'INVALID_EMAIL'],
      ['anne@exemple.fr\r\nBcc: tous@exemple.fr', 'INVALID_EMAIL'],
    ])('VALIDATION_FAILED: %p is %s, and nothing is sent', async (email, code) => {
      const before = (await receivedMails(bench)).length;
      expect(await ask(email)).toMatchObject({
        ok: false,
        error: { code: 'VALIDATION_FAILED', issues: [{ path: 'email', code }] },
      });
      expect(await receivedMails(bench)).toHaveLength(before);
    });

    it('RATE_LIMITED: a sixth link within a quarter of an hour, under any spelling of the address', async () => {
      for (const email of ['a@six.fr', 'A@six.fr', 'a+1@six.fr', 'a+2@six.fr', 'a@SIX.fr'])
        await ask(email);
      await expect(ask('a+3@six.fr')).rejects.toMatchObject({ code: 'RATE_LIMITED' });
      expect(await challengesOf('a@six.fr')).toHaveLength(5);
    });
  });

  describe('permission', () => {
    it('A50: does and answers the same for an address with and without an account', async () => {
      await signIn(bench, new TestBrowser(), 'connue@exemple.fr');
      const traceOf = async (email: string) => {
        const browser = new TestBrowser();
        const ctx = await browser.request(bench);
        const spy = jest.spyOn(pg.Client.prototype, 'query');
        const result = await requestLink.run(ctx, { email, returnTo: null });
        const statements = spy.mock.calls.map(([query]: unknown[]) =>
          typeof query === 'string' ? query : (query as { text: string }).text,
        );
        spy.mockRestore();
        const [mail] = await receivedMails(bench);
        return {
          statements,
          answer: result.ok && Object.keys(result.value),
          subject: mail?.subject,
          lines: mail?.text.split('\n').length,
        };
      };
      const known = await traceOf('connue@exemple.fr');
      expect(known.statements.length).toBeGreaterThan(3);
      expect(await traceOf('inconnue@exemple.fr')).toEqual(known);
    });

    it('is for browsers: a job has none to bind the link to', async () => {
      const job = bench.context();
      await expect(
        requestLink.run(job, { email: 'anne@exemple.fr', returnTo: null }),
      ).rejects.toThrow('belongs to the browser');
    });
  });

  describe('events', () => {
    it('sends nothing when the act is undone', async () => {
      const before = (await receivedMails(bench)).length;
      const ctx = await new TestBrowser().request(bench);
      await bench.unitOfWork.run(ctx, async (tx) => {
        await requestLink.run(tx, { email: 'undone@exemple.fr', returnTo: null });
        return err('undone');
      });
      expect(await receivedMails(bench)).toHaveLength(before);
      expect(await challengesOf('undone@exemple.fr')).toEqual([]);
    });

    it('records none: that somebody asked is nobody else’s business', async () => {
      await ask('discret@exemple.fr');
      const events = await bench.rows(
        `select 1 from outbox_events where type <> 'identity.signed_in'`,
      );
      expect(events).toEqual([]);
    });
  });
});
