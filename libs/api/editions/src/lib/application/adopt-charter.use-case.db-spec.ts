import type { RequestContext } from '@voix/api-platform/request-context';
import { ok } from '@voix/domain-kernel';
import { anOrganizerOf } from '@voix/testing/factories';
import { PreparationBench } from '../__fixtures__/preparation-bench.js';
import type { PreparedEdition } from '../domain/prepared-edition.js';
import { EditionsFacade } from '../editions.facade.js';
import { CharterDraftRepository } from '../persistence/charter-draft.repository.js';
import { CharterRepository } from '../persistence/charter.repository.js';
import { MODEL_RULES } from '../templates/charter-model.js';
import { AdoptCharterUseCase, type AdoptCharterCommand } from './adopt-charter.use-case.js';
import { ChangeCharterDraftUseCase } from './change-charter-draft.use-case.js';
import { DropCharterDraftUseCase } from './drop-charter-draft.use-case.js';

const BODY = '## Qui peut participer\n\nTout le monde.';

describe('The charter of an edition', () => {
  let preparation: PreparationBench;

  beforeAll(async () => {
    preparation = await PreparationBench.open();
  });
  afterAll(() => preparation.close());

  const write = (
    { id: editionId }: PreparedEdition,
    expectedRevision: number,
    change: { body?: string; rules?: object } = {},
    ctx: RequestContext = preparation.context(),
  ) =>
    preparation.bench.get(ChangeCharterDraftUseCase).run(ctx, {
      editionId,
      expectedRevision,
      body: change.body ?? BODY,
      rules: { ...MODEL_RULES, ...change.rules },
    });
  const adopt = (
    { id: editionId }: PreparedEdition,
    expectedRevision: number,
    change: Partial<AdoptCharterCommand> = {},
    ctx: RequestContext = preparation.context(),
  ) =>
    preparation.bench.get(AdoptCharterUseCase).run(ctx, {
      editionId,
      expectedRevision,
      changeNote: 'Plus de place pour écrire.',
      idempotencyKey: preparation.context().newId(),
      ...change,
    });
  const drop = ({ id: editionId }: PreparedEdition, expectedRevision: number) =>
    preparation.bench
      .get(DropCharterDraftUseCase)
      .run(preparation.context(), { editionId, expectedRevision });
  const draftOf = async ({ id }: PreparedEdition) => {
    const [draft] = await preparation.bench
      .get(CharterDraftRepository)
      .find(preparation.context(), [id]);
    return draft ?? null;
  };
  const versionsOf = ({ id }: PreparedEdition) =>
    preparation.bench.get(CharterRepository).findVersions(preparation.context(), [id]);

  /** With a first version in force, and no draft. */
  const withCharter = async () => {
    const edition = await preparation.aDraft();
    await write(edition, 1);
    await adopt(edition, 2, { changeNote: '' });
    return edition;
  };

  describe('ChangeCharterDraftUseCase', () => {
    it('writes what the template began, and holds for nobody yet', async () => {
      const edition = await preparation.aDraft();
      const done = ok({ editionId: edition.id });
      expect(await write(edition, 1, { rules: { answerDelayDays: 45 } })).toEqual(done);
      expect(await draftOf(edition)).toMatchObject({
        revision: 2,
        body: BODY,
        rules: { answerDelayDays: 45, moderationMode: 'A_POSTERIORI' },
      });
      expect(await versionsOf(edition)).toEqual([]);
    });

    it('begins the next version from the one in force', async () => {
      const edition = await withCharter();
      await write(edition, 0, { rules: { exposureMinimum: 50 } });
      expect(await draftOf(edition)).toMatchObject({ revision: 1 });
    });

    it('changes nothing and begins nothing when it says the same again', async () => {
      const edition = await withCharter();
      expect(await write(edition, 7)).toMatchObject({ ok: true });
      expect(await draftOf(edition)).toBeNull();
    });

    it('refuses with a conflict whoever did not see the last change', async () => {
      const edition = await preparation.aDraft();
      await write(edition, 1);
      expect(await write(edition, 1, { body: 'Autre chose.' })).toMatchObject({
        error: { code: 'EDIT_CONFLICT', current: { revision: 2, body: BODY } },
      });
    });

    it('refuses numbers out of bounds, marks that are not shown, and what cannot be kept yet', async () => {
      const edition = await preparation.aDraft();
      const rules = { minorityFloorPercent: 51, moderationMode: 'A_PRIORI' };
      expect(await write(edition, 1, { body: '<i>Non</i>', rules })).toMatchObject({
        error: {
          issues: [
            { path: 'body', code: 'MARKUP_NOT_ALLOWED' },
            { path: 'minorityFloorPercent', code: 'OUT_OF_RANGE', params: { min: 1, max: 50 } },
            { path: 'moderationMode', code: 'INVALID_VALUE' },
          ],
        },
      });
    });

    it('refuses an edition that was put away', async () => {
      const edition = await preparation.aDraft();
      await preparation.bench.rows(`update editions set state = 'ARCHIVED' where id = $1`, [
        edition.id,
      ]);
      expect(await write(edition, 1)).toMatchObject({ error: { code: 'EDITION_STATE_MISMATCH' } });
    });

    it('A85: lets one of two organisers change it at once', async () => {
      const edition = await preparation.aDraft();
      const texts = ['Un.', 'Deux.'];
      const results = await Promise.all(texts.map((body) => write(edition, 1, { body })));
      expect(results.filter(({ ok: isDone }) => isDone)).toHaveLength(1);
    });
  });

  describe('AdoptCharterUseCase', () => {
    it('brings what was written into force, from now on, and keeps what held before', async () => {
      const edition = await withCharter();
      const facade = preparation.bench.get(EditionsFacade);
      expect(await facade.charterInForce(preparation.context(), edition.id)).toMatchObject({
        version: 1,
      });
      await write(edition, 0, { rules: { proposalBodyMaxLength: 8000 } });
      expect(await adopt(edition, 1)).toEqual(ok({ editionId: edition.id }));
      expect(await facade.charterInForce(preparation.context(), edition.id)).toMatchObject({
        version: 2,
        rules: { proposalBodyMaxLength: 8000 },
      });
      expect(await draftOf(edition)).toBeNull();
      expect(await versionsOf(edition)).toMatchObject([
        { version: 2, changeNote: 'Plus de place pour écrire.' },
        { version: 1, changeNote: '', rules: { proposalBodyMaxLength: 5000 } },
      ]);
    });

    it('adopts once what is sent twice, and refuses its key for another edition', async () => {
      const [edition, other] = [await withCharter(), await withCharter()];
      await write(edition, 0, { body: 'Deuxième.' });
      await write(other, 0, { body: 'Deuxième.' });
      const again = { idempotencyKey: preparation.context().newId() };
      const results = await Promise.all([1, 2, 3].map(() => adopt(edition, 1, again)));
      expect(results.every(({ ok: isDone }) => isDone)).toBe(true);
      expect(await versionsOf(edition)).toHaveLength(2);
      expect(await adopt(other, 1, again)).toMatchObject({
        error: { code: 'IDEMPOTENCY_CONFLICT' },
      });
    });

    it('refuses what was not read: another revision, or a draft that is gone', async () => {
      const edition = await withCharter();
      expect(await adopt(edition, 0)).toMatchObject({
        error: { code: 'EDIT_CONFLICT', current: null },
      });
      await write(edition, 0, { body: 'Deuxième.' });
      await write(edition, 1, { body: 'Troisième.' });
      expect(await adopt(edition, 1)).toMatchObject({
        error: { code: 'EDIT_CONFLICT', current: { body: 'Troisième.' } },
      });
    });

    it('refuses blanks of the template, and a change of which nothing is said', async () => {
      const edition = await preparation.aDraft();
      expect(await adopt(edition, 1)).toMatchObject({
        error: { issues: [{ path: 'body', code: 'BLANK_LEFT' }] },
      });
      const published = await withCharter();
      await write(published, 0, { body: 'Deuxième.' });
      expect(await adopt(published, 1, { changeNote: ' ' })).toMatchObject({
        error: { issues: [{ path: 'changeNote', code: 'REQUIRED' }] },
      });
    });

    it('refuses a version that says what the last one says', async () => {
      const edition = await withCharter();
      await write(edition, 0, { body: 'Deuxième.' });
      await write(edition, 1);
      expect(await adopt(edition, 2)).toMatchObject({
        error: { issues: [{ path: 'body', code: 'UNCHANGED' }] },
      });
    });

    it('permission is given to organisers of this edition alone', async () => {
      const [here, elsewhere] = [await preparation.aDraft(), await preparation.aDraft()];
      const stranger = anOrganizerOf(preparation.bench, elsewhere.id);
      await expect(write(here, 1, {}, stranger)).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(adopt(here, 1, {}, stranger)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    });

    it('A84: keeps a version from being changed or taken away once it was in force', async () => {
      const { id } = await withCharter();
      for (const sql of [
        `update charters set body = 'Autre.' where edition_id = $1`,
        'delete from charters where edition_id = $1',
      ])
        await expect(preparation.bench.rows(sql, [id])).rejects.toThrow(/append-only/);
    });

    it('tells the ledger the version, its numbers, the hash of its text, and who', async () => {
      const edition = await preparation.aDraft();
      const organizer = anOrganizerOf(preparation.bench, edition.id);
      await write(edition, 1, { body: 'Un texte secret.' }, organizer);
      await adopt(edition, 2, {}, organizer);
      const by = organizer.actor?.accountId;
      const [adopted] = await preparation.ledger('editions.charter_adopted', edition.id);
      expect(adopted).toMatchObject({ version: 1, answerDelayDays: 60 + 30, by });
      const [drafted] = await preparation.ledger('editions.charter_drafted', edition.id);
      expect(drafted).toMatchObject({ by });
      expect(JSON.stringify([adopted, drafted])).not.toContain('secret');
    });
  });

  describe('DropCharterDraftUseCase', () => {
    it('goes back to the version in force, and is harmless when repeated', async () => {
      const edition = await withCharter();
      await write(edition, 0, { body: 'Deuxième.' });
      expect(await drop(edition, 1)).toEqual(ok({ editionId: edition.id }));
      expect(await drop(edition, 1)).toEqual(ok({ editionId: edition.id }));
      expect(await draftOf(edition)).toBeNull();
      expect(await versionsOf(edition)).toHaveLength(1);
    });

    it('keeps a draft that changed meanwhile, and one that nothing is in force behind', async () => {
      const edition = await withCharter();
      await write(edition, 0, { body: 'Deuxième.' });
      expect(await drop(edition, 2)).toMatchObject({ error: { code: 'EDIT_CONFLICT' } });
      const unpublished = await preparation.aDraft();
      expect(await drop(unpublished, 1)).toMatchObject({ error: { code: 'EDIT_CONFLICT' } });
    });
  });
});
