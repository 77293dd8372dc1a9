import { JobRegistry } from '@voix/api-platform/jobs';
import { TestBench } from '@voix/testing/database-harness';
import { askForLink, signIn, TestBrowser } from '@voix/testing/factories';
import { IdentityModule } from '../identity.module.js';
import { IDENTITY_ENTITIES } from '../persistence/identity.entities.js';
import { ForgetExpiredUseCase } from './forget-expired.use-case.js';

describe('ForgetExpiredUseCase', () => {
  let bench: TestBench;

  beforeAll(async () => {
    bench = await TestBench.open({ modules: [IdentityModule], entities: IDENTITY_ENTITIES });
  });
  afterAll(() => bench.close());

  const forget = () => bench.get(ForgetExpiredUseCase).run(bench.context());
  const addresses = async () => {
    const rows = await bench.rows<{ email: string }>(
      'select email from sign_in_challenges order by email',
    );
    return rows.map(({ email }) => email);
  };

  it('forgets, a day later, the address of whoever asked for a link', async () => {
    for (const email of ['hier@exemple.fr', 'encore@exemple.fr'])
      await askForLink(bench, new TestBrowser(), email);
    await bench.rows(
      `update sign_in_challenges set expires_at = now() - interval '25 hours' where email = $1`,
      ['hier@exemple.fr'],
    );
    expect(await forget()).toMatchObject({ ok: true, value: { challenges: 1 } });
    expect(await addresses()).toEqual(['encore@exemple.fr']);
  });

  it('forgets sessions a month after their end, and those alone', async () => {
    const sessionIds = [];
    for (const email of ['a@exemple.fr', 'b@exemple.fr', 'c@exemple.fr']) {
      const { actor } = await signIn(bench, new TestBrowser(), email);
      sessionIds.push(actor?.sessionId);
    }
    const [revoked, expired, recent] = sessionIds;
    await bench.rows(`update sessions set revoked_at = now() - interval '31 days' where id = $1`, [
      revoked,
    ]);
    await bench.rows(`update sessions set expires_at = now() - interval '31 days' where id = $1`, [
      expired,
    ]);
    await bench.rows('update sessions set revoked_at = now() where id = $1', [recent]);
    expect(await forget()).toMatchObject({ ok: true, value: { sessions: 2 } });
    expect(await bench.rows('select id from sessions where id = any($1)', [sessionIds])).toEqual([
      { id: recent },
    ]);
  });

  it('is done every night by the jobs role', () => {
    expect(bench.get(JobRegistry).timetable()).toContainEqual({
      task: 'identity.forget-expired',
      match: '17 3 * * *',
    });
  });
});
