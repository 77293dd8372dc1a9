import { RequestContext } from '@voix/api-platform/request-context';
import { ok } from '@voix/domain-kernel';
import { anOrganizerOf } from '@voix/testing/factories';
import { PreparationBench } from '../__fixtures__/preparation-bench.js';
import { EditionsFacade } from '../editions.facade.js';
import { ArchiveEditionUseCase } from './archive-edition.use-case.js';
import { PublishEditionUseCase } from './publish-edition.use-case.js';

describe('PublishEditionUseCase', () => {
  let preparation: PreparationBench;
  let publish: PublishEditionUseCase;

  beforeAll(async () => {
    preparation = await PreparationBench.open();
    publish = preparation.bench.get(PublishEditionUseCase);
  });
  afterAll(() => preparation.close());

  const run = (editionId: string, ctx = preparation.context()) => publish.run(ctx, editionId);
  const eventsOf = (editionId: string) =>
    preparation.bench.rows(
      `select type from outbox_events where payload ->> 'editionId' = $1 and type = 'editions.published'`,
      [editionId],
    );

  describe('accepts', () => {
    it('a draft that lacks nothing, and shows it to everyone', async () => {
      const { id, slug, version } = await preparation.aReadyDraft();
      const facade = preparation.bench.get(EditionsFacade);
      expect(await facade.editionBySlug(preparation.context(), slug)).toBeNull();
      expect(await run(id)).toEqual(ok({ editionId: id }));
      expect(await facade.editionBySlug(preparation.context(), slug)).toMatchObject({ id });
      const published = await preparation.edition(id);
      expect(published).toMatchObject({ state: 'PUBLISHED', version: version + 1 });
      expect(published.publishedAt).not.toBeNull();
    });

    it('one that is published already, and changes nothing', async () => {
      const { id } = await preparation.aReadyDraft();
      await run(id);
      const before = await preparation.edition(id);
      expect(await run(id)).toEqual(ok({ editionId: id }));
      expect(await preparation.edition(id)).toEqual(before);
      expect(await eventsOf(id)).toHaveLength(1);
    });
  });

  describe('refuses', () => {
    it('a draft as its template made it, and lists all that is missing', async () => {
      const { id } = await preparation.aDraft();
      const result = await run(id);
      const missing = !result.ok && 'missing' in result.error ? result.error.missing : [];
      expect(missing).toEqual([
        { code: 'TEXTS_WRITTEN', isMet: false, params: { blanks: 1 } },
        { code: 'LEGAL_BASIS_STATED', isMet: false, params: {} },
        { code: 'CHARTER_ADOPTED', isMet: false, params: {} },
      ]);
      expect((await preparation.edition(id)).state).toBe('DRAFT');
      expect(await eventsOf(id)).toEqual([]);
    });

    it.each([
      ['delete from phases where edition_id = $1', 'CALENDAR_SET'],
      ['update edition_themes set retired_at = now() where edition_id = $1', 'THEMES_CHOSEN'],
      [`update editions set summary = 'À [compléter].' where id = $1`, 'TEXTS_WRITTEN'],
      ['update editions set data_contact = null where id = $1', 'LEGAL_BASIS_STATED'],
    ])('a draft after "%s", for %s', async (sql, code) => {
      const { id } = await preparation.aReadyDraft();
      await preparation.bench.rows(sql, [id]);
      expect(await run(id)).toMatchObject({
        error: { code: 'EDITION_NOT_READY', missing: [{ code }] },
      });
    });

    it('one that is archived', async () => {
      const { id } = await preparation.aReadyDraft();
      await run(id);
      await preparation.bench.rows('delete from phases where edition_id = $1', [id]);
      await preparation.bench.get(ArchiveEditionUseCase).run(preparation.context(), id);
      expect(await run(id)).toMatchObject({ error: { code: 'EDITION_STATE_MISMATCH' } });
    });

    it.each(['x', '01890000-0000-7000-8000-000000000000'])('what is no edition: %s', async (id) => {
      await expect(run(id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    });
  });

  it('permission is given to organisers of this edition; nobody else learns that it is there', async () => {
    const [draft, other] = [await preparation.aReadyDraft(), await preparation.aReadyDraft()];
    const stranger = anOrganizerOf(preparation.bench, other.id);
    await expect(run(draft.id, stranger)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const nobody = preparation.context().newId();
    await expect(run(nobody, stranger)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const visitor = RequestContext.create({ origin: 'graphql' });
    await expect(run(draft.id, visitor)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    const organizer = anOrganizerOf(preparation.bench, draft.id);
    expect(await run(draft.id, organizer)).toEqual(ok({ editionId: draft.id }));
  });

  it('concurrency: two who publish at once publish once', async () => {
    const { id } = await preparation.aReadyDraft();
    await Promise.all([run(id), run(id), run(id)]);
    expect(await eventsOf(id)).toHaveLength(1);
    expect(await preparation.ledger('editions.published', id)).toHaveLength(1);
  });

  it('tells the ledger under which rules, when and by whom', async () => {
    const { id } = await preparation.aReadyDraft();
    const organizer = anOrganizerOf(preparation.bench, id);
    await run(id, organizer);
    expect(await preparation.ledger('editions.published', id)).toMatchObject([
      {
        charterVersion: 1,
        guestParticipationAllowed: true,
        publishedBy: organizer.actor?.accountId,
      },
    ]);
  });
});
