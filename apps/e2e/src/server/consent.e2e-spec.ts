import type { OpenEdition } from '@voix/testing/factories';
import { BuiltWorld } from '../harness/built-world.js';
import { GIVE_CONSENT, WITHDRAW_CONSENT } from '../harness/documents.js';
import type { Person } from '../harness/person.js';

const STANDING = `query ($slug: String!) { edition(slug: $slug) {
  consentRequired viewerConsent { noticeVersion givenAt } legal { version } noticeVersions { version } } }`;

interface Standing {
  readonly consentRequired: boolean;
  readonly viewerConsent: { readonly noticeVersion: number } | null;
  readonly legal: { readonly version: number } | null;
}

let world: BuiltWorld;
let edition: OpenEdition;
beforeAll(async () => {
  world = await BuiltWorld.open({ edition: { asksForConsent: true } });
  ({ edition } = world);
}, 60_000);
afterAll(() => world.close());

const standing = async (person: Person, slug = edition.slug): Promise<Standing> => {
  const { edition: found } = await person.api.data<{ edition: Standing }>(STANDING, { slug });
  return found;
};
const give = (person: Person, noticeVersion = 1, editionId = edition.id) =>
  person.act(GIVE_CONSENT, { editionId, noticeVersion });
const takeBack = (person: Person) => person.act(WITHDRAW_CONSENT, { editionId: edition.id });

describe('consent to what an edition tells about data', () => {
  it('makes a guest of a visitor, is read by them alone, and is kept once', async () => {
    const [person, stranger] = [world.newcomer(), world.newcomer()];
    expect(await standing(person)).toMatchObject({
      consentRequired: true,
      viewerConsent: null,
      legal: { version: 1 },
    });
    expect(await give(person)).toMatchObject({
      __typename: 'GiveConsentSuccess',
      edition: { viewerConsent: { noticeVersion: 1 } },
    });
    expect(person.sessionToken).toHaveLength(43);
    await give(person);
    expect(await standing(person)).toMatchObject({ viewerConsent: { noticeVersion: 1 } });
    expect(await standing(stranger)).toMatchObject({ viewerConsent: null });
    expect(await world.rows('select number from consents')).toHaveLength(1);
  });

  it('is not kept for a text that is not in force: the one in force is answered', async () => {
    const person = world.newcomer();
    expect(await give(person, 7)).toMatchObject({
      __typename: 'NoticeChangedError',
      code: 'NOTICE_CHANGED',
      edition: { viewerConsent: null, legal: { version: 1 } },
    });
    expect(await standing(person)).toMatchObject({ viewerConsent: null });
  });

  it('is taken back as easily, by who never gave it too', async () => {
    const [person, stranger] = [world.newcomer(), world.newcomer()];
    await give(person);
    for (const one of [person, stranger])
      expect(await takeBack(one)).toMatchObject({
        __typename: 'WithdrawConsentSuccess',
        edition: { viewerConsent: null },
      });
    expect(stranger.sessionToken).toBeUndefined();
  });

  it('becomes that of the account which the guest signs in to', async () => {
    const person = world.newcomer();
    await give(person);
    await person.signIn('revenante@example.org');
    expect(await standing(person)).toMatchObject({ viewerConsent: { noticeVersion: 1 } });
  });

  it('is asked by no edition that states another ground, or none', async () => {
    const silent = await world.anotherEdition();
    const person = world.newcomer();
    expect(await standing(person, silent.slug)).toEqual({
      consentRequired: false,
      viewerConsent: null,
      legal: null,
      noticeVersions: [],
    });
  });
});

describe('acts where consent is asked', () => {
  it('are refused until it is given, and again once it is taken back', async () => {
    const author = world.newcomer();
    expect(await author.submit()).toMatchObject({ code: 'CONSENT_REQUIRED' });
    await author.agree();
    const proposal = await author.propose();

    const voter = world.newcomer();
    expect(await voter.vote(proposal.id)).toMatchObject({ code: 'CONSENT_REQUIRED' });
    await voter.agree();
    expect(await voter.vote(proposal.id)).toMatchObject({ __typename: 'CastVoteSuccess' });

    await takeBack(author);
    await takeBack(voter);
    expect(await voter.vote(proposal.id, 'DISAGREE')).toMatchObject({ code: 'CONSENT_REQUIRED' });
    expect(await author.revise(proposal.id, 'Autrement')).toMatchObject({
      code: 'CONSENT_REQUIRED',
    });
    expect((await voter.viewer()).votes.totalCount).toBe(1);
    expect(await author.withdraw(proposal.id)).toMatchObject({
      __typename: 'WithdrawProposalSuccess',
    });
  });

  it('are decided one way when a vote meets the withdrawal of a consent', async () => {
    const author = world.newcomer();
    await author.agree();
    const proposal = await author.propose();
    for (let round = 0; round < 10; round += 1) {
      const voter = world.newcomer();
      await voter.agree();
      const [answer] = await Promise.all([voter.vote(proposal.id), takeBack(voter)]);
      const { votes } = await voter.viewer();
      expect(votes.totalCount).toBe(answer.code === 'CONSENT_REQUIRED' ? 0 : 1);
      expect(await voter.vote(proposal.id, 'NEUTRAL')).toMatchObject({ code: 'CONSENT_REQUIRED' });
    }
  });
});
