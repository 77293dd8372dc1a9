import { randomBytes } from 'node:crypto';
import { BuiltWorld } from '../harness/built-world.js';
import { CLAIM_FIRST_ORGANIZER, COMPLETE_SIGN_IN, REQUEST_LINK } from '../harness/documents.js';
import type { Person } from '../harness/person.js';
import { outcomeOf, UNTOUCHED } from '../harness/refusals.js';
import { passSecondFactorIfAsked } from '../harness/second-factor.js';
import { until } from '../harness/until.js';

let world: BuiltWorld;
beforeAll(async () => {
  world = await BuiltWorld.open();
}, 60_000);
afterAll(() => world.close());

const linkOpened = (person: Person, token: string) => () =>
  person.api.post({ query: COMPLETE_SIGN_IN, variables: { input: { token } } });

/** The same cookies in another window: what an old cookie still opens. */
function withSession(token: string | undefined): Person {
  const thief = world.newcomer();
  thief.api.setCookie('voix-session', token ?? '');
  return thief;
}

describe('a sign-in link', () => {
  it('A52: opens once', async () => {
    const person = world.newcomer();
    const { token } = await person.receiveKeys('une.fois@example.org');
    expect(await person.openLink(token)).toMatchObject({ __typename: 'CompleteSignInSuccess' });

    const again = await outcomeOf(world, linkOpened(person, token), ['une.fois@example.org']);
    expect(again).toMatchObject({ ...UNTOUCHED, code: 'SIGN_IN_LINK_INVALID' });
  });

  it('A52: opens nothing after a quarter of an hour, nor does its code', async () => {
    const person = world.newcomer();
    const email = 'en.retard@example.org';
    const { token, code } = await person.receiveKeys(email);
    await world.rows(
      `update sign_in_challenges set expires_at = now() where email_canonical = $1`,
      [email],
    );
    const late = await outcomeOf(world, linkOpened(person, token), [email]);
    expect(late).toMatchObject({ ...UNTOUCHED, code: 'SIGN_IN_LINK_INVALID' });
    expect(await person.typeCode(email, code)).toMatchObject({ code: 'SIGN_IN_CODE_INVALID' });
  });

  it('A52: opens nothing for a scanner that follows it, and still opens for the person', async () => {
    const person = world.newcomer();
    const { token } = await person.receiveKeys('scannee@example.org');
    const scanner = world.newcomer();
    for (const address of [`/connexion/lien#jeton=${token}`, `/connexion/lien?jeton=${token}`]) {
      const followed = await outcomeOf(world, async () => {
        const { status, headers } = await scanner.api.send(address);
        return { status, headers, text: JSON.stringify({ cookie: headers.get('set-cookie') }) };
      });
      expect(followed).toMatchObject({ ...UNTOUCHED, text: '{"cookie":null}' });
    }
    expect(await person.openLink(token)).toMatchObject({ __typename: 'CompleteSignInSuccess' });
  });

  it('A52: forwarded to another browser, opens nothing; its code, typed there, does', async () => {
    const person = world.newcomer();
    const email = 'deux.appareils@example.org';
    const { token, code } = await person.receiveKeys(email);
    const other = world.newcomer();

    const elsewhere = await outcomeOf(world, linkOpened(other, token), [email]);
    expect(elsewhere).toMatchObject({ ...UNTOUCHED, code: 'SIGN_IN_OTHER_BROWSER' });
    expect(await other.typeCode(email, code)).toMatchObject({
      __typename: 'CompleteSignInSuccess',
    });
    expect(await person.openLink(token)).toMatchObject({ code: 'SIGN_IN_LINK_INVALID' });
  });

  it('A52: leaves five tries for its code, then none', async () => {
    const person = world.newcomer();
    const email = 'devine@example.org';
    const { code } = await person.receiveKeys(email);
    const wrong = code === '000000' ? '000001' : '000000';
    for (let attempt = 1; attempt <= 5; attempt += 1) await person.typeCode(email, wrong);
    expect(await person.typeCode(email, code)).toMatchObject({ code: 'SIGN_IN_CODE_INVALID' });
    expect((await person.viewer()).account).toBeNull();
  });
});

describe('an address', () => {
  it.each([
    ['ZoÉ.Petit@example.org', 'ZOE\u0301.PETIT@EXAMPLE.ORG', ' zoé.petit@example.org '],
    ['anne@example.org', 'anne+voix@example.org', 'ＡＮＮＥ@example.org'],
    ['ilker@example.org', 'İLKER@example.org', 'ilker@EXAMPLE.org'],
  ])('A47: %s is one account, however it is written', async (...spellings) => {
    const [first] = spellings;
    const accounts = new Set<string | undefined>();
    for (const spelling of spellings) {
      const person = world.newcomer();
      // Every message goes to the address that the account has, never to the one just typed.
      await person.signIn(spelling, { comesTo: first });
      accounts.add((await person.viewer()).account?.id);
    }
    expect(accounts.size).toBe(1);
  });

  it('A50: with and without an account gets the same answer in the same time', async () => {
    await world.newcomer().signIn('connue@example.org');
    const times = { known: [] as number[], unknown: [] as number[] };
    const bodies = new Set<string>();
    const ask = async (kind: keyof typeof times, email: string) => {
      const startedAt = performance.now();
      const { text } = await world
        .newcomer()
        .api.post({ query: REQUEST_LINK, variables: { input: { email } } });
      times[kind].push(performance.now() - startedAt);
      bodies.add(text.replace(email, 'ADDRESS'));
    };
    // Side by side, so that whatever slows the machine slows both. A leak would show each time.
    const ratios: number[] = [];
    for (let round = 0; round < 3 && !ratios.some(isAlike); round += 1) {
      times.known = [];
      times.unknown = [];
      for (let run = 0; run < 200; run += 1) {
        const unknown = `${randomBytes(4).toString('hex')}@example.org`;
        const asks = [() => ask('known', 'connue@example.org'), () => ask('unknown', unknown)];
        for (const one of run % 2 === 0 ? asks : asks.toReversed()) await one();
      }
      ratios.push(median(times.known) / median(times.unknown));
    }
    expect(bodies.size).toBe(1);
    expect(ratios.filter(isAlike)).toHaveLength(1);
  }, 60_000);
});

const isAlike = (ratio: number) => ratio > 0.9 && ratio < 1.1;
const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

describe('a session', () => {
  it('A54: that somebody planted in a browser is not the one that its owner gets', async () => {
    const planter = world.newcomer();
    await planter.propose();
    const planted = planter.sessionToken;
    const victim = withSession(planted);
    await victim.signIn('victime@example.org');

    expect(victim.sessionToken).not.toBe(planted);
    expect(await planter.viewer()).toMatchObject({
      account: null,
      participant: null,
      sessions: [],
    });
    const invented = withSession('un-jeton-que-personne-n-a-donne');
    await invented.signIn('victime@example.org');
    expect(invented.sessionToken).toMatch(/^[\w-]{43}$/);
  });

  it('A54: is dead in every window once its owner signs out', async () => {
    const person = world.newcomer();
    await person.signIn('partie@example.org');
    const old = person.sessionToken;
    await person.signOut();

    expect(person.sessionToken).toBeUndefined();
    const outcome = await outcomeOf(world, () =>
      withSession(old).api.post({ query: '{ viewer { account { email } } }' }),
    );
    expect(outcome).toMatchObject({ ...UNTOUCHED, text: '{"data":{"viewer":{"account":null}}}\n' });
  });

  it('A54: is changed for another when its owner gets a role', async () => {
    const link = await until(
      'the link of the first organiser',
      () => /jeton=([\w-]+)/.exec(world.server.output())?.[1],
    );
    const person = world.newcomer();
    await person.signIn('organisatrice@example.org');
    const old = person.sessionToken;
    expect(await person.act(CLAIM_FIRST_ORGANIZER, { token: link })).toMatchObject({
      __typename: 'ClaimFirstOrganizerSuccess',
    });

    expect(person.sessionToken).not.toBe(old);
    expect((await withSession(old).viewer()).account).toBeNull();
    expect((await person.viewer()).permissions).toEqual([]);
    await passSecondFactorIfAsked(person.api);
    expect((await person.viewer()).permissions).toContain('roles.grant');
  });

  it('has a cookie that scripts and other sites cannot use', async () => {
    const { headers } = await world.newcomer().api.post({
      query: `mutation { requestSignInLink(input: { email: "a@example.org" }) { __typename } }`,
    });
    const cookies = headers.getSetCookie();
    expect(cookies).toHaveLength(1);
    for (const cookie of cookies) expect(cookie).toMatch(/; Path=\/; .*HttpOnly; SameSite=Lax/);
  });
});
