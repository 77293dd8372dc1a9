import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EditionExportReader, ExportFolder } from '@voix/api-outreach';
import {
  EraseInactiveAccountsUseCase,
  EraseMyDataUseCase,
  GrantRoleUseCase,
  MyDataReader,
} from '@voix/api-identity';
import type { RequestContext } from '@voix/api-platform/request-context';
import { CastVoteUseCase } from '@voix/api-voting';
import { TestBench } from '@voix/testing/database-harness';
import {
  aGuest,
  anOpenEdition,
  aProposal,
  askForLink,
  signIn,
  TestBrowser,
  type OpenEdition,
} from '@voix/testing/factories';
import { ALL_ENTITIES, AREA_MODULES } from './app/area-modules.js';

/** In everything that the person gave, and nowhere else. */
const CANARY = 'zyxcanari';

describe('A person and their data', () => {
  let bench: TestBench;
  let edition: OpenEdition;
  let people = 0;

  beforeAll(async () => {
    bench = await TestBench.open({
      modules: AREA_MODULES,
      entities: ALL_ENTITIES,
      environment: { VOIX_RATE_LIMITS: 'off' },
    });
    edition = await anOpenEdition(bench);
  });
  afterAll(() => bench.close());

  const anAddress = () => `${CANARY}-${(people += 1)}@exemple.fr`;
  const erase = (ctx: RequestContext, texts: 'ERASE' | 'KEEP_WITHOUT_NAME' = 'ERASE') =>
    bench.get(EraseMyDataUseCase).run(ctx, texts);
  /** What is counted, whoever did it. */
  const figures = () =>
    bench.rows(`
      select (select count(*) from proposals) as proposals, (select count(*) from arguments) as arguments,
        (select count(*) from votes) as votes, (select count(distinct participant_ref) from votes) as voters,
        (select sum(agree) from vote_tallies) as agreements, (select count(*) from participants) as participants`);

  /** Someone who has left something wherever one can. */
  async function aPresentPerson(email = anAddress()) {
    const browser = new TestBrowser();
    const ctx = await signIn(bench, browser, email);
    const id = ctx.actor?.participantId;
    await bench.rows(
      `update participants set display_name = $2, college_code = 'CAREGIVER', territory_code = 'FR-BRE' where id = $1`,
      [id, `${CANARY} Anne`],
    );
    const proposalId = await aProposal(bench, edition, ctx);
    await bench.rows(`update proposals set title = title || ' ${CANARY}' where id = $1`, [
      proposalId,
    ]);
    await bench.rows(
      `update proposal_versions set body = body || ' ${CANARY}', reason = '${CANARY}' where proposal_id = $1`,
      [proposalId],
    );
    await bench.rows(
      `insert into arguments (id, proposal_id, side, body, author_participant_id, channel)
       values ($1, $2, 'FOR', '${CANARY} parce que', $3, 'WEB')`,
      [ctx.newId(), proposalId, id],
    );
    await vote(ctx, proposalId);
    return { browser, ctx, email, proposalId };
  }

  const vote = async (ctx: RequestContext, proposalId: string) => {
    const cast = await bench.get(CastVoteUseCase).cast(ctx, {
      proposalId,
      stance: 'AGREE',
      qualifications: [],
      clientKey: ctx.newId(),
    });
    expect(cast).toMatchObject({ ok: true });
  };

  /** Every row of every table that holds the canary, as its table's name. */
  async function tablesWithCanary(): Promise<string[]> {
    const tables = await bench.ownerRows<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname in ('public', 'graphile_worker')`,
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const rows = await bench.ownerRows(
        `select 1 from ${name} row where row::text ilike '%${CANARY}%' limit 1`,
      );
      if (rows.length > 0) found.push(name);
    }
    return found;
  }

  const oneVoteCount = async () => {
    const [row] = await bench.rows<{ count: number }>('select count(*)::int as count from votes');
    return row?.count ?? 0;
  };

  it('A90: erasing leaves no word of theirs in any table, queued messages included, and every count as it was', async () => {
    const { ctx, email } = await aPresentPerson();
    // A message that waits: nobody works through the queue here.
    await askForLink(bench, new TestBrowser(), email);
    expect(await tablesWithCanary()).toEqual(
      expect.arrayContaining(['public.accounts', 'public.arguments', 'public.proposals']),
    );
    const before = await figures();
    expect(await erase(ctx)).toEqual({ ok: true });
    expect(await tablesWithCanary()).toEqual([]);
    expect(await figures()).toEqual(before);
  });

  it('A90: an export made afterwards holds no word of theirs', async () => {
    const { ctx } = await aPresentPerson();
    await erase(ctx);
    const path = await mkdtemp(join(tmpdir(), 'voix-export-'));
    const folder = await ExportFolder.create(path, 'jsonl');
    await bench.get(EditionExportReader).write(bench.context(), edition.slug, folder);
    const files = await readdir(path);
    const texts = await Promise.all(files.map((file) => readFile(join(path, file), 'utf8')));
    await rm(path, { recursive: true });
    expect(texts.join('').length).toBeGreaterThan(0);
    expect(texts.join('')).not.toContain(CANARY);
  });

  it('can keep the texts in the debate without any name', async () => {
    const { ctx, proposalId } = await aPresentPerson();
    await erase(ctx, 'KEEP_WITHOUT_NAME');
    expect(
      await bench.rows('select state, title like $2 as "hasTitle" from proposals where id = $1', [
        proposalId,
        `%${CANARY}%`,
      ]),
    ).toEqual([{ state: 'PUBLISHED', hasTitle: true }]);
    expect(
      await bench.rows(
        'select kind, display_name, college_code, account_id from participants where id = $1',
        [ctx.actor?.participantId],
      ),
    ).toEqual([{ kind: 'ERASED', display_name: '', college_code: null, account_id: null }]);
    await bench.rows(`update proposals set title = 'x' where id = $1`, [proposalId]);
    await bench.rows(
      `update proposal_versions set body = 'x', reason = null where proposal_id = $1`,
      [proposalId],
    );
    await bench.rows(`update arguments set body = 'x' where proposal_id = $1`, [proposalId]);
  });

  it('A59: whoever comes back with the same address cannot vote twice', async () => {
    const { ctx, email } = await aPresentPerson();
    const other = await aProposal(bench, edition, await aGuest(bench));
    await vote(ctx, other);
    const before = await oneVoteCount();
    await erase(ctx);
    const back = await signIn(bench, new TestBrowser(), email.toUpperCase());
    expect(back.actor?.accountId).not.toBe(ctx.actor?.accountId);
    expect(back.actor?.participantId).toBe(ctx.actor?.participantId);
    await vote(back, other);
    expect(await oneVoteCount()).toBe(before);
    expect(await erase(back)).toEqual({ ok: true });
  });

  it('ends every session of the person, and works for a guest', async () => {
    const { ctx, browser } = await aPresentPerson();
    await erase(ctx);
    expect((await browser.request(bench)).actor).toBeNull();
    const guest = await aGuest(bench);
    expect(await erase(guest)).toEqual({ ok: true });
    await expect(erase(bench.context())).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('refuses while the person holds a role, and writes nothing', async () => {
    const { ctx, email, browser } = await aPresentPerson();
    await bench.get(GrantRoleUseCase).run(bench.context(), {
      email,
      role: 'ORGANIZER',
      scope: { kind: 'PLATFORM' },
    });
    const again = await signIn(bench, browser, email);
    expect(await erase(again)).toMatchObject({ ok: false, error: { code: 'ROLE_HELD' } });
    expect(
      await bench.rows('select kind from participants where id = $1', [ctx.actor?.participantId]),
    ).toEqual([{ kind: 'REGISTERED' }]);
    await bench.rows(
      'update role_assignments set revoked_at = now() where account_id = $1 and revoked_at is null',
      [again.actor?.accountId],
    );
    await erase(await signIn(bench, browser, email));
  });

  it('A30: what a person is given holds all of theirs and nothing of another', async () => {
    const mine = await aPresentPerson();
    const stranger = await signIn(bench, new TestBrowser(), 'personne-autre@exemple.fr');
    const reader = bench.get(MyDataReader);
    const own = JSON.stringify(await reader.sections(mine.ctx));
    for (const part of [mine.email, `${CANARY} parce que`, `${CANARY} Anne`, '"AGREE"'])
      expect(own).toContain(part);
    expect(own).not.toContain('personne-autre');
    expect(JSON.stringify(await reader.sections(stranger))).not.toContain(CANARY);
    await expect(reader.sections(bench.context())).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
    await erase(mine.ctx);
  });

  it('erases accounts that nobody has used for three years, and no other', async () => {
    const old = await aPresentPerson();
    const recent = await signIn(bench, new TestBrowser(), 'recente@exemple.fr');
    await bench.rows(
      `update accounts set last_signed_in_at = now() - interval '1096 days' where id = $1`,
      [old.ctx.actor?.accountId],
    );
    await bench.rows(
      `update sessions set last_seen_at = now() - interval '1096 days' where account_id = $1`,
      [old.ctx.actor?.accountId],
    );
    expect(await bench.get(EraseInactiveAccountsUseCase).run(bench.context())).toBe(1);
    const kinds = await bench.rows<{ kind: string }>(
      'select kind from participants where id = any($1::uuid[]) order by kind',
      [[old.ctx.actor?.participantId, recent.actor?.participantId]],
    );
    expect(kinds).toEqual([{ kind: 'ERASED' }, { kind: 'REGISTERED' }]);
  });
});
