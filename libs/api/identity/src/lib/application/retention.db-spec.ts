import { JobRegistry } from '@voix/api-platform/jobs';
import { RETENTION, retentionDays } from '@voix/contracts/retention';
import { TestBench } from '@voix/testing/database-harness';
import { askForLink, signIn, TestBrowser } from '@voix/testing/factories';
import { IdentityModule } from '../identity.module.js';
import { IDENTITY_ENTITIES } from '../persistence/identity.entities.js';
import { ForgetExpiredUseCase } from './forget-expired.use-case.js';
import { EraseInactiveAccountsUseCase } from './my-data/erase-inactive-accounts.use-case.js';

/** What is promised on the privacy page, line by line: a day too young stays, a day too old goes. */
describe('the retention table and the nightly jobs', () => {
  let bench: TestBench;

  beforeAll(async () => {
    bench = await TestBench.open({ modules: [IdentityModule], entities: IDENTITY_ENTITIES });
  });
  afterAll(() => bench.close());

  const forget = () => bench.get(ForgetExpiredUseCase).run(bench.context());
  const ages = (days: number) => [days - 1, days + 1];

  it('name the same jobs, each done every night', () => {
    const tasks = bench
      .get(JobRegistry)
      .timetable()
      .map(({ task }) => task);
    expect(tasks).toEqual(expect.arrayContaining(RETENTION.flatMap(({ job }) => job ?? [])));
  });

  it('agree about requests for a link', async () => {
    const emails = ['jeune@exemple.fr', 'vieux@exemple.fr'];
    for (const [at, hours] of [23, 25].entries()) {
      await askForLink(bench, new TestBrowser(), emails[at] ?? '');
      await bench.rows(
        `update sign_in_challenges set expires_at = now() - $2 * interval '1 hour' where email = $1`,
        [emails[at], hours],
      );
    }
    expect(retentionDays('SIGN_IN_REQUEST')).toBe(1);
    expect(await forget()).toMatchObject({ ok: true, value: { challenges: 1 } });
  });

  it('agree about sessions that are over', async () => {
    for (const days of ages(retentionDays('ENDED_SESSION'))) {
      const { actor } = await signIn(bench, new TestBrowser(), `session-${days}@exemple.fr`);
      await bench.rows(
        `update sessions set revoked_at = now() - $2 * interval '1 day' where id = $1`,
        [actor?.sessionId, days],
      );
    }
    expect(await forget()).toMatchObject({ ok: true, value: { sessions: 1 } });
  });

  it('agree about accounts that nobody uses', async () => {
    const accountIds = [];
    for (const days of ages(retentionDays('INACTIVE_ACCOUNT'))) {
      const { actor } = await signIn(bench, new TestBrowser(), `compte-${days}@exemple.fr`);
      accountIds.push(actor?.accountId);
      await bench.rows(
        `update accounts set last_signed_in_at = now() - $2 * interval '1 day' where id = $1`,
        [actor?.accountId, days],
      );
      await bench.rows(
        `update sessions set last_seen_at = now() - $2 * interval '1 day' where account_id = $1`,
        [actor?.accountId, days],
      );
    }
    expect(await bench.get(EraseInactiveAccountsUseCase).run(bench.context())).toBe(1);
  });

  it('agree about marks of erased addresses', async () => {
    const marks = await bench.rows<{ mark: unknown }>('select mark from erased_addresses');
    expect(marks).toHaveLength(1);
    const [young, old] = ages(retentionDays('ERASED_ADDRESS_MARK'));
    const age = (days: number | undefined) =>
      bench.rows(`update erased_addresses set erased_at = now() - $1 * interval '1 day'`, [days]);
    await age(young);
    expect(await forget()).toMatchObject({ value: { erasedAddressMarks: 0 } });
    await age(old);
    expect(await forget()).toMatchObject({ value: { erasedAddressMarks: 1 } });
  });
});
