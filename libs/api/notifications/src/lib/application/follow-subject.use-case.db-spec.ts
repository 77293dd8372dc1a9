import { ParticipantContentRegistry, PersonalDataRegistry } from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import { ok } from '@voix/domain-kernel';
import { aGuest } from '@voix/testing/factories';
import { NotificationsBench } from '../__fixtures__/notifications-bench.js';
import { FollowSubjectUseCase } from './follow-subject.use-case.js';
import { MyFollowsReader } from './my-follows.reader.js';
import { SetNotificationPreferenceUseCase } from './set-notification-preference.use-case.js';

const FIRST_PAGE = { first: 20, after: null };
const UNKNOWN_ID = '01932f6c-5b7a-7c3e-9f00-0123456789ab';

describe('FollowSubjectUseCase and SetNotificationPreferenceUseCase', () => {
  let area: NotificationsBench;

  beforeAll(async () => {
    area = await NotificationsBench.open();
  });
  afterAll(() => area.close());

  const follow = (ctx: RequestContext, subjectId: string) =>
    area.bench.get(FollowSubjectUseCase).follow(ctx, { kind: 'PROPOSAL', subjectId });
  const unfollow = (ctx: RequestContext, subjectId: string) =>
    area.bench.get(FollowSubjectUseCase).unfollow(ctx, { kind: 'PROPOSAL', subjectId });
  const prefer = (ctx: RequestContext, byEmail: boolean) =>
    area.bench
      .get(SetNotificationPreferenceUseCase)
      .run(ctx, { kind: 'FOLLOWED_REVISED', byEmail });
  const reader = () => area.bench.get(MyFollowsReader);
  const titlesOf = async (ctx: RequestContext) => {
    const page = await reader().page(ctx, FIRST_PAGE);
    return page.items.map(({ node }) => node.subject?.title ?? null);
  };
  const subjectOf = (ctx: RequestContext) => {
    const { actor } = ctx;
    if (actor === null) throw new Error('Nobody');
    return { id: actor.participantId, ref: actor.participantRef, accountId: null };
  };

  it('keeps what a guest follows, latest first, once however often it is said', async () => {
    const guest = await aGuest(area.bench);
    const [first, second] = [area.aProposal('Première'), area.aProposal('Seconde')];
    await follow(guest, first.id);
    await follow(guest, second.id);
    await follow(guest, first.id);
    expect(await titlesOf(guest)).toEqual(['Seconde', 'Première']);
    expect(await titlesOf(await aGuest(area.bench))).toEqual([]);
  });

  it('goes through a long list page by page, and neither repeats nor skips', async () => {
    const guest = await aGuest(area.bench);
    const titles = Array.from({ length: 7 }, (_, index) => `N° ${index}`);
    for (const title of titles) await follow(guest, area.aProposal(title).id);
    const seen: (string | undefined)[] = [];
    let after: string | null = null;
    do {
      const page = await reader().page(guest, { first: 3, after });
      expect(page.totalCount).toBe(7);
      seen.push(...page.items.map(({ node }) => node.subject?.title));
      after = page.hasNextPage ? (page.items.at(-1)?.cursor ?? null) : null;
    } while (after !== null);
    expect(seen).toEqual(titles.toReversed());
  });

  it('follows no more, also what can no longer be read', async () => {
    const guest = await aGuest(area.bench);
    const gone = area.aProposal();
    await follow(guest, gone.id);
    area.proposals.subjects.delete(gone.id);
    expect(await titlesOf(guest)).toEqual([null]);
    await unfollow(guest, gone.id);
    await unfollow(guest, gone.id);
    expect(await titlesOf(guest)).toEqual([]);
  });

  it('refuses a visitor, what does not exist and what is no id', async () => {
    const nobody = area.bench.context();
    const { id } = area.aProposal();
    await expect(follow(nobody, id)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(prefer(nobody, false)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    const guest = await aGuest(area.bench);
    await expect(follow(guest, UNKNOWN_ID)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(follow(guest, 'x')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await reader().page(nobody, FIRST_PAGE)).toMatchObject({ items: [], totalCount: 0 });
    expect(await reader().wantedNotifications(nobody)).toEqual([]);
  });

  it('wants every message of whoever follows something, until they say otherwise', async () => {
    const guest = await aGuest(area.bench);
    expect(await reader().wantedNotifications(guest)).toEqual([
      { kind: 'FOLLOWED_REVISED', byEmail: true },
      { kind: 'FOLLOWED_WITHDRAWN', byEmail: true },
    ]);
    await prefer(guest, false);
    await prefer(guest, false);
    expect((await reader().wantedNotifications(guest))[0]?.byEmail).toBe(false);
    await prefer(guest, true);
    expect((await reader().wantedNotifications(guest))[0]?.byEmail).toBe(true);
  });

  it('goes with a guest to their account, which keeps its own words', async () => {
    const [guest, account] = [await aGuest(area.bench), await aGuest(area.bench)];
    const [shared, own] = [area.aProposal('Des deux'), area.aProposal('De l’invité')];
    await follow(account, shared.id);
    for (const { id } of [shared, own]) await follow(guest, id);
    await prefer(guest, false);
    await prefer(account, true);
    await area.bench.unitOfWork.run(guest, async (tx) => {
      const registry = area.bench.get(ParticipantContentRegistry);
      await registry.transfer(tx, subjectOf(guest), subjectOf(account));
      return ok();
    });
    expect(new Set(await titlesOf(account))).toEqual(new Set(['De l’invité', 'Des deux']));
    expect(await titlesOf(guest)).toEqual([]);
    expect((await reader().wantedNotifications(account))[0]?.byEmail).toBe(true);
  });

  it('is given to the person, and gone when they have their data erased', async () => {
    const [guest, stranger] = [await aGuest(area.bench), await aGuest(area.bench)];
    const proposal = area.aProposal();
    for (const ctx of [guest, stranger]) await follow(ctx, proposal.id);
    await prefer(guest, false);
    const registry = area.bench.get(PersonalDataRegistry);
    const sections = await registry.collect(guest, subjectOf(guest));
    expect(sections.find(({ name }) => name === 'follows')?.rows).toMatchObject([
      { kind: 'PROPOSAL', subject: proposal.id },
    ]);
    expect(sections.find(({ name }) => name === 'notificationPreferences')?.rows).toEqual([
      { kind: 'FOLLOWED_REVISED', byEmail: false },
    ]);
    await area.bench.unitOfWork.run(guest, async (tx) => {
      await registry.erase(tx, subjectOf(guest), 'ERASE');
      return ok();
    });
    expect(await titlesOf(guest)).toEqual([]);
    expect(await titlesOf(stranger)).toEqual([proposal.title]);
  });
});
