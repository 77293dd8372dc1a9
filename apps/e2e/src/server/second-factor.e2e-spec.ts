import { randomUUID } from 'node:crypto';
import { SoftwarePasskey, type DeviceOptions } from '@voix/testing/factories';
import { BuiltWorld } from '../harness/built-world.js';
import type { Person } from '../harness/person.js';
import { outcomeOf, UNTOUCHED } from '../harness/refusals.js';
import { codeOf, setUpAuthenticator } from '../harness/second-factor.js';

const REVOKE_ROLE = `mutation ($input: RevokeRoleInput!) { act: revokeRole(input: $input) { __typename ... on UserError { code } } }`;
const BEGIN_PASSKEY = `mutation { act: beginPasskeyRegistration { ... on BeginPasskeyRegistrationSuccess { options } } }`;
const ADD_PASSKEY = `mutation ($input: AddPasskeyInput!) { act: addPasskey(input: $input) { __typename ... on UserError { code } } }`;
const BEGIN_SIGN_IN = `mutation { act: beginPasskeySignIn { options } }`;
const SIGN_IN = `mutation ($input: SignInWithPasskeyInput!) { act: signInWithPasskey(input: $input) { __typename ... on UserError { code } } }`;
const PASS = `mutation ($input: PassSecondFactorInput!) { act: passSecondFactor(input: $input) { __typename ... on UserError { code } } }`;
const REMOVE = `mutation ($input: RemovePasskeyInput!) { act: removePasskey(input: $input) { __typename } }`;
const PASSKEYS = `query { viewer { secondFactor { isRequired isPassed passkeys { id name } authenticator { recoveryCodesLeft } } } }`;

let world: BuiltWorld;
beforeAll(async () => {
  world = await BuiltWorld.open();
}, 60_000);
afterAll(() => world.close());

/** Someone who administers the platform and has only read their mail. */
async function anAdministrator(email: string): Promise<Person> {
  const person = world.newcomer();
  await person.signInByMail(email);
  const { account } = await person.viewer();
  await world.rows(
    `insert into role_assignments (id, account_id, role, scope_kind) values ($1, $2, 'ADMINISTRATOR', 'PLATFORM')`,
    [randomUUID(), account?.id],
  );
  await person.signInByMail(email);
  return person;
}

const revoke = (person: Person) => () =>
  person.api.post({
    query: REVOKE_ROLE,
    variables: { input: { email: 'nul@example.org', role: 'ORGANIZER' } },
  });

async function optionsOf(person: Person, document: string): Promise<string> {
  const { act } = await person.api.data<{ act: { options: string } }>(document);
  return act.options;
}

describe('whoever holds a role', () => {
  it('A58: does nothing with it before the second factor, and everything after', async () => {
    const person = await anAdministrator('sans.preuve@example.org');
    const before = await outcomeOf(world, revoke(person));
    expect(before).toMatchObject({ ...UNTOUCHED, code: 'SECOND_FACTOR_REQUIRED' });
    expect(before.text).toContain('"status":403');
    expect((await person.viewer()).permissions).toEqual([]);
    const old = person.sessionToken;
    await setUpAuthenticator(person.api);
    expect(person.sessionToken).not.toBe(old);
    expect((await person.viewer()).permissions).toContain('roles.grant');
    expect((await outcomeOf(world, revoke(person))).code).not.toBe('SECOND_FACTOR_REQUIRED');
  });

  it('A55: passes with no code twice, and with none after ten wrong ones', async () => {
    const email = 'codes@example.org';
    const { secret, code: used } = await setUpAuthenticator((await anAdministrator(email)).api);
    const person = world.newcomer();
    await person.signInByMail(email);
    const type = (code: string) => person.act(PASS, { code });
    // The code of the set-up itself, and one that a clock 90 seconds off would show.
    for (const code of [used, codeOf(secret, -3), codeOf(secret, 3)])
      expect(await type(code)).toMatchObject({ code: 'SECOND_FACTOR_CODE_INVALID' });
    for (let tried = 3; tried < 10; tried += 1) await type('AAAA-AAAA-AAAA-AAAA');
    expect(await type(codeOf(secret, 1))).toMatchObject({ code: 'SECOND_FACTOR_LOCKED' });
    expect((await person.viewer()).permissions).toEqual([]);
  });
});

describe('a passkey', () => {
  async function anOwner(email: string): Promise<{ person: Person; passkey: SoftwarePasskey }> {
    const person = world.newcomer();
    await person.signInByMail(email);
    const passkey = new SoftwarePasskey(world.server.origin);
    const answer = passkey.register(await optionsOf(person, BEGIN_PASSKEY));
    expect(await person.act(ADD_PASSKEY, { name: 'Téléphone', answer })).toMatchObject({
      __typename: 'AddPasskeySuccess',
    });
    return { person, passkey };
  }

  const openWith = async (person: Person, passkey: SoftwarePasskey, said?: DeviceOptions) =>
    person.act(SIGN_IN, { answer: passkey.use(await optionsOf(person, BEGIN_SIGN_IN), said) });

  it('signs in, and A56: for this site alone, by whom the device has recognised', async () => {
    const { passkey } = await anOwner('cle@example.org');
    const attacks: readonly DeviceOptions[] = [
      { origin: 'https://evil.example' },
      { rpId: 'evil.example' },
      { isVerified: false },
    ];
    for (const said of attacks)
      expect(await openWith(world.newcomer(), passkey, said)).toMatchObject({
        code: 'PASSKEY_REFUSED',
      });
    const person = world.newcomer();
    expect(await openWith(person, passkey, { counter: 5 })).toMatchObject({
      __typename: 'SignInWithPasskeySuccess',
    });
    expect((await person.viewer()).account?.email).toBe('cle@example.org');
    expect(await openWith(world.newcomer(), passkey, { counter: 4 })).toMatchObject({
      code: 'PASSKEY_REFUSED',
    });
  });

  it('A56: answers a question once', async () => {
    const { passkey } = await anOwner('une.fois@example.org');
    const person = world.newcomer();
    const answer = passkey.use(await optionsOf(person, BEGIN_SIGN_IN));
    await person.act(SIGN_IN, { answer });
    const replay = await outcomeOf(world, () =>
      person.api.post({ query: SIGN_IN, variables: { input: { answer } } }),
    );
    expect(replay).toMatchObject({ ...UNTOUCHED, code: 'PASSKEY_REFUSED' });
  });

  it('A13: of another person is not found, whoever asks to remove it', async () => {
    const { person } = await anOwner('victime@example.org');
    const { viewer } = await person.api.data<{
      viewer: { secondFactor: { passkeys: { id: string }[] } };
    }>(PASSKEYS);
    const passkeyId = viewer.secondFactor.passkeys[0]?.id;
    const thief = world.newcomer();
    await thief.signInByMail('voleur@example.org');
    const outcome = await outcomeOf(world, () =>
      thief.api.post({ query: REMOVE, variables: { input: { passkeyId } } }),
    );
    expect(outcome).toMatchObject({ ...UNTOUCHED, code: 'NOT_FOUND' });
  });

  it('A50: a question put to it names nobody', async () => {
    const options = JSON.parse(await optionsOf(world.newcomer(), BEGIN_SIGN_IN)) as object;
    expect(Object.keys(options).toSorted()).toEqual([
      'challenge',
      'rpId',
      'timeout',
      'userVerification',
    ]);
  });
});
