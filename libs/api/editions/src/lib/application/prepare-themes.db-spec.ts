import { ok } from '@voix/domain-kernel';
import { anOrganizerOf } from '@voix/testing/factories';
import { PreparationBench } from '../__fixtures__/preparation-bench.js';
import { EditionsFacade } from '../editions.facade.js';
import { PreparedThemeRepository } from '../persistence/prepared-theme.repository.js';
import { AddThemeUseCase } from './add-theme.use-case.js';
import { DescribeThemeUseCase } from './describe-theme.use-case.js';
import { OrderThemesUseCase } from './order-themes.use-case.js';
import { RetireThemeUseCase } from './retire-theme.use-case.js';
import { TakeThemeUseCase } from './take-theme.use-case.js';

describe('the themes of an edition', () => {
  let preparation: PreparationBench;

  beforeAll(async () => {
    preparation = await PreparationBench.open();
  });
  afterAll(() => preparation.close());

  const ctx = () => preparation.context();
  const themesOf = (editionId: string) =>
    preparation.bench.get(PreparedThemeRepository).findOfEdition(ctx(), editionId);
  const titlesOf = async (editionId: string) =>
    (await themesOf(editionId)).map(({ title }) => title);
  const add = (editionId: string, title: string) =>
    preparation.bench
      .get(AddThemeUseCase)
      .run(ctx(), { editionId, title, summary: 'De quoi il s’agit.' });

  async function withThemes(...titles: readonly string[]) {
    const edition = await preparation.aDraft();
    for (const title of titles) await add(edition.id, title);
    const [placeholder, ...themes] = await themesOf(edition.id);
    await preparation.bench
      .get(RetireThemeUseCase)
      .run(ctx(), { editionId: edition.id, themeId: placeholder?.id ?? '' });
    return { edition, themes };
  }

  describe('AddThemeUseCase', () => {
    it('names a theme in addresses by its title, once, whatever the series has already', async () => {
      const { themes } = await withThemes('Données & santé', 'Données et santé', '数据');
      const codes = themes.map(({ code }) => code);
      expect(codes.slice(0, 2)).toEqual(['donnees-et-sante', 'donnees-et-sante-2']);
      expect(codes[2]).not.toBe('');
      expect(themes.map(({ position }) => position)).toEqual([2, 3, 4]);
    });

    it('refuses a theme without a title', async () => {
      const { edition } = await withThemes();
      expect(await add(edition.id, ' ')).toMatchObject({
        error: { issues: [{ path: 'title', code: 'REQUIRED' }] },
      });
    });
  });

  describe('RetireThemeUseCase and TakeThemeUseCase', () => {
    it('close a theme to what is new, and open it again where it was', async () => {
      const { edition, themes } = await withThemes('Un', 'Deux');
      const key = { editionId: edition.id, themeId: themes[0]?.id ?? '' };
      const facade = preparation.bench.get(EditionsFacade);
      const mayBeWrittenOn = async () =>
        (await facade.themeOfEdition(ctx(), key.editionId, key.themeId)) !== null;
      expect(await mayBeWrittenOn()).toBe(true);
      const retire = () => preparation.bench.get(RetireThemeUseCase).run(ctx(), key);
      expect(await retire()).toEqual(ok({ editionId: edition.id }));
      expect(await retire()).toEqual(ok({ editionId: edition.id }));
      expect(await mayBeWrittenOn()).toBe(false);
      expect(await titlesOf(edition.id)).toContain('Un');
      await preparation.bench.get(TakeThemeUseCase).run(ctx(), key);
      expect(await mayBeWrittenOn()).toBe(true);
      expect((await titlesOf(edition.id)).slice(1)).toEqual(['Un', 'Deux']);
      expect(await preparation.ledger('editions.theme_retired', edition.id)).toHaveLength(2);
    });

    it('take up a theme of the series with its identity, and none of another series', async () => {
      const { edition, themes } = await withThemes('Durable');
      const next = await preparation.aDraft({ seriesId: edition.seriesId, seriesTitle: null });
      const take = (themeId: string) =>
        preparation.bench.get(TakeThemeUseCase).run(ctx(), { editionId: next.id, themeId });
      await take(themes[0]?.id ?? '');
      expect(await themesOf(next.id)).toMatchObject([{ id: themes[0]?.id, title: 'Durable' }]);
      const { themes: foreign } = await withThemes('Ailleurs');
      await expect(take(foreign[0]?.id ?? '')).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(take('x')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    });
  });

  describe('DescribeThemeUseCase', () => {
    it('changes the words and keeps the address; a stale save is refused with what it says now', async () => {
      const { edition, themes } = await withThemes('Avant');
      const theme = themes[0];
      if (theme === undefined) throw new Error('no theme');
      const save = (title: string) =>
        preparation.bench.get(DescribeThemeUseCase).run(ctx(), {
          editionId: edition.id,
          themeId: theme.id,
          expectedVersion: theme.version,
          title,
          summary: theme.summary,
        });
      expect(await save('Après')).toEqual(ok({ editionId: edition.id }));
      expect(await save('Après')).toEqual(ok({ editionId: edition.id }));
      expect(await save('Trop tard')).toMatchObject({
        error: { code: 'EDIT_CONFLICT', current: { title: 'Après', code: 'avant', version: 2 } },
      });
    });
  });

  describe('OrderThemesUseCase', () => {
    it('shows themes in the order asked for, and refuses one that forgets or repeats', async () => {
      const { edition } = await withThemes('Un', 'Deux');
      const ids = (await themesOf(edition.id)).map(({ id }) => id);
      const order = (themeIds: readonly string[]) =>
        preparation.bench.get(OrderThemesUseCase).run(ctx(), { editionId: edition.id, themeIds });
      expect(await order(ids.toReversed())).toEqual(ok({ editionId: edition.id }));
      expect((await titlesOf(edition.id)).slice(0, 2)).toEqual(['Deux', 'Un']);
      const faulty = { error: { issues: [{ path: 'themeIds', code: 'INVALID_VALUE' }] } };
      expect(await order(ids.slice(1))).toMatchObject(faulty);
      expect(await order([...ids.slice(1), ids[1] ?? ''])).toMatchObject(faulty);
      expect(await order(['x'])).toMatchObject(faulty);
    });
  });

  it('are changed by organisers of this edition alone', async () => {
    const { edition, themes } = await withThemes('Un');
    const stranger = anOrganizerOf(preparation.bench, ctx().newId());
    const key = { editionId: edition.id, themeId: themes[0]?.id ?? '' };
    const words = { title: 'x', summary: 'x' };
    const { bench } = preparation;
    const acts = [
      () => bench.get(AddThemeUseCase).run(stranger, { ...key, ...words }),
      () => bench.get(TakeThemeUseCase).run(stranger, key),
      () => bench.get(DescribeThemeUseCase).run(stranger, { ...key, ...words, expectedVersion: 1 }),
      () => bench.get(RetireThemeUseCase).run(stranger, key),
      () => bench.get(OrderThemesUseCase).run(stranger, { ...key, themeIds: [] }),
    ];
    for (const act of acts) await expect(act()).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
