import { RequestContext } from '@voix/api-platform/request-context';
import { ok } from '@voix/domain-kernel';
import { TestBench } from '@voix/testing/database-harness';
import { editionRecordOf } from '@voix/testing/factories';
import { CharterKeeper } from './application/charter.keeper.js';
import { SetUpEditionUseCase } from './application/set-up-edition.use-case.js';
import { USUAL_MODERATION } from './domain/charter.js';
import { EditionsFacade } from './editions.facade.js';
import { EditionsModule } from './editions.module.js';
import { EDITIONS_ENTITIES } from './persistence/editions.entities.js';

const SECOND_MS = 1_000;

describe('EditionsFacade', () => {
  let bench: TestBench;
  let facade: EditionsFacade;

  beforeAll(async () => {
    bench = await TestBench.open({ modules: [EditionsModule], entities: EDITIONS_ENTITIES });
    facade = bench.get(EditionsFacade);
  });
  afterAll(() => bench.close());

  async function anEdition() {
    const ctx = bench.context();
    const record = editionRecordOf();
    const edition = await bench.get(SetUpEditionUseCase).run(ctx, record, ctx.now());
    if (!edition.ok) throw new Error('no edition');
    return { id: edition.value.editionId, slug: record.edition.slug, ...record.charter };
  }

  const secondsLater = (seconds: number) =>
    RequestContext.create({
      origin: 'graphql',
      clock: () => new Date(Date.now() + seconds * SECOND_MS),
    });

  it('does not know a draft, by whatever name', async () => {
    const { id, slug } = await anEdition();
    await bench.rows(`update editions set state = 'DRAFT' where id = $1`, [id]);
    const ctx = bench.context();
    expect(await facade.editionById(ctx, id)).toBeNull();
    expect(await facade.editionBySlug(ctx, slug)).toBeNull();
    expect(await facade.editionsByIds(ctx, [id])).toEqual([]);
  });

  it('knows a theme only in the editions that take it up', async () => {
    const [here, elsewhere] = [await anEdition(), await anEdition()];
    const ctx = bench.context();
    const soins = (await facade.themesByCode(ctx, here.id, ['soins'])).get('soins');
    const id = soins?.id ?? '';
    expect(await facade.themeOfEdition(ctx, here.id, id)).toEqual(soins);
    await bench.rows('delete from edition_themes where edition_id = $1', [elsewhere.id]);
    expect(await facade.themeOfEdition(ctx, elsewhere.id, id)).toBeNull();
    expect(await facade.themesByIds(ctx, [id])).toMatchObject([{ code: 'soins' }]);
  });

  describe('charterInForce', () => {
    const adopt = (
      editionId: string,
      version: number,
      charter: { body: string; rules: object },
      inDays = 0,
    ) =>
      bench.rows(
        `insert into charters (id, edition_id, version, body, rules, adopted_at)
         values ($1, $2, $3, $4, $5, now() + make_interval(days => $6))`,
        [
          bench.context().newId(),
          editionId,
          version,
          charter.body,
          JSON.stringify(charter.rules),
          inDays,
        ],
      );
    const version = async (editionId: string, ctx = bench.context()) =>
      (await facade.charterInForce(ctx, editionId)).version;

    it('refuses an edition that nobody may know', async () => {
      await expect(version(bench.context().newId())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    });

    it('notices within five seconds a version that another process adopted', async () => {
      const edition = await anEdition();
      expect(await version(edition.id)).toBe(1);
      await adopt(edition.id, 2, edition);
      expect(await version(edition.id)).toBe(1);
      expect(await version(edition.id, secondsLater(5))).toBe(2);
    });

    it('reads what is true inside a transaction, and keeps nothing that may be rolled back', async () => {
      const edition = await anEdition();
      expect(await version(edition.id)).toBe(1);
      const rules = { ...edition.rules, moderationMode: USUAL_MODERATION };
      const charter = { editionId: edition.id, body: edition.body, rules };
      const seen = await bench.unitOfWork.run(bench.context(), async (tx) => {
        await bench.get(CharterKeeper).adopt(tx, { id: tx.newId(), version: 2, ...charter });
        return ok([await version(edition.id, tx), await version(edition.id)]);
      });
      expect(seen).toEqual(ok([2, 1]));
      expect(await version(edition.id)).toBe(2);
    });

    it('leaves a version alone until the day it is adopted', async () => {
      const edition = await anEdition();
      await adopt(edition.id, 2, edition, 1);
      expect(await version(edition.id)).toBe(1);
    });
  });
});
