import { NameProtection } from '@voix/api-identity';
import { confusableSkeleton, ok } from '@voix/domain-kernel';
import { anOrganizerOf } from '@voix/testing/factories';
import { PreparationBench } from '../__fixtures__/preparation-bench.js';
import type { PreparedEdition } from '../domain/prepared-edition.js';
import { DescribeEditionUseCase } from './describe-edition.use-case.js';
import { PublishEditionUseCase } from './publish-edition.use-case.js';

describe('DescribeEditionUseCase', () => {
  let preparation: PreparationBench;
  let describeEdition: DescribeEditionUseCase;

  beforeAll(async () => {
    preparation = await PreparationBench.open();
    describeEdition = preparation.bench.get(DescribeEditionUseCase);
  });
  afterAll(() => preparation.close());

  const change = (edition: PreparedEdition, words: object, ctx = preparation.context()) =>
    describeEdition.run(ctx, {
      ...edition,
      editionId: edition.id,
      expectedVersion: edition.version,
      ...words,
    });
  const isProtected = (name: string) =>
    preparation.bench
      .get(NameProtection)
      .isProtected(preparation.context(), confusableSkeleton(name), preparation.context().newId());

  describe('accepts', () => {
    it('other words from whoever saw the present ones', async () => {
      const edition = await preparation.aDraft();
      const words = { title: 'Un autre titre', timeZone: 'Indian/Reunion' };
      expect(await change(edition, words)).toEqual(ok({ editionId: edition.id }));
      expect(await preparation.edition(edition.id)).toEqual({ ...edition, ...words, version: 2 });
    });

    it('the same words again, from whatever version, and changes nothing', async () => {
      const edition = await preparation.aDraft();
      expect(await change(edition, { expectedVersion: 0 })).toMatchObject({ ok: true });
      expect((await preparation.edition(edition.id)).version).toBe(1);
    });

    it('another organiser, in all editions of the series, which notice', async () => {
      const first = await preparation.aDraft();
      const second = await preparation.aDraft({ seriesId: first.seriesId, seriesTitle: null });
      await change(first, { organizer: 'Une autre fédération' });
      expect(await preparation.edition(second.id)).toMatchObject({
        organizer: 'Une autre fédération',
        version: 2,
      });
    });

    it('A45: a new name that is public, and keeps participants from taking it', async () => {
      const draft = await preparation.aReadyDraft();
      await change(draft, { organizer: 'Collectif des Essais Rouges' });
      expect(await isProtected('Collectif des Essais Rouges')).toBe(false);
      await preparation.bench.get(PublishEditionUseCase).run(preparation.context(), draft.id);
      await change(await preparation.edition(draft.id), {
        organizer: 'Collectif des Essais Bleus',
      });
      expect(await isProtected('Collectif des Essais Bleus')).toBe(true);
    });
  });

  describe('refuses', () => {
    it('with a conflict whoever did not see the last change', async () => {
      const edition = await preparation.aDraft();
      await change(edition, { title: 'Premier' });
      expect(await change(edition, { title: 'Second' })).toMatchObject({
        error: { code: 'EDIT_CONFLICT', current: { title: 'Premier', version: 2 } },
      });
    });

    it('words that are missing or too long', async () => {
      const edition = await preparation.aDraft();
      expect(await change(edition, { title: '', summary: 'x'.repeat(1501) })).toMatchObject({
        error: {
          issues: [
            { path: 'title', code: 'REQUIRED' },
            { path: 'summary', code: 'TOO_LONG' },
          ],
        },
      });
    });
  });

  it('permission is given to organisers of this edition alone', async () => {
    const [here, elsewhere] = [await preparation.aDraft(), await preparation.aDraft()];
    const stranger = anOrganizerOf(preparation.bench, elsewhere.id);
    await expect(change(here, { title: 'À moi' }, stranger)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('A85: lets one of two organisers change it, and shows the other what it has become', async () => {
    const edition = await preparation.aDraft();
    const results = await Promise.all(['Un', 'Deux'].map((title) => change(edition, { title })));
    expect(results.filter(({ ok: isDone }) => isDone)).toHaveLength(1);
    expect((await preparation.edition(edition.id)).version).toBe(2);
  });

  it('tells the ledger a hash of the words before and after, and who', async () => {
    const edition = await preparation.aDraft();
    const organizer = anOrganizerOf(preparation.bench, edition.id);
    await change(edition, { title: 'Un titre secret' }, organizer);
    const entries = await preparation.ledger('editions.described', edition.id);
    expect(entries).toMatchObject([
      {
        from: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        to: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        version: 2,
        by: organizer.actor?.accountId,
      },
    ]);
    expect(JSON.stringify(entries)).not.toContain('secret');
  });
});
