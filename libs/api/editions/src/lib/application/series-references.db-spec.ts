import { err, ok } from '@voix/domain-kernel';
import { PreparationBench } from '../__fixtures__/preparation-bench.js';
import { ReferenceConflict } from '../domain/edition-errors.js';
import { AddReferenceUseCase, type AddReferenceCommand } from './add-reference.use-case.js';
import {
  ChangeReferenceUseCase,
  type ChangeReferenceCommand,
} from './change-reference.use-case.js';
import { OrderReferencesUseCase } from './order-references.use-case.js';
import { SeriesReferences } from './series-references.js';

describe('the colleges and territories of a series', () => {
  let preparation: PreparationBench;

  beforeAll(async () => {
    preparation = await PreparationBench.open();
  });
  afterAll(() => preparation.close());

  const ctx = () => preparation.context();
  const listOf = async (seriesId: string, asked = 'COLLEGE') => {
    const all = await preparation.bench.get(SeriesReferences).of(ctx(), seriesId);
    return all.filter(({ kind }) => kind === asked);
  };
  const add = (editionId: string, change: Partial<AddReferenceCommand> = {}) =>
    preparation.bench.get(AddReferenceUseCase).run(ctx(), {
      editionId,
      kind: 'COLLEGE',
      code: 'YOUTH',
      nameFr: 'Jeunes',
      nameEn: 'Young people',
      parentCode: '',
      ...change,
    });
  const change = (editionId: string, other: Partial<ChangeReferenceCommand> = {}) =>
    preparation.bench.get(ChangeReferenceUseCase).run(ctx(), {
      editionId,
      kind: 'COLLEGE',
      code: 'INDUSTRY',
      expectedVersion: 0,
      nameFr: 'Industrie',
      nameEn: 'Industry',
      isEnabled: true,
      ...other,
    });

  it('begin as the reference set', async () => {
    const { seriesId } = await preparation.aDraft();
    expect((await listOf(seriesId)).map(({ code }) => code)).toEqual([
      'HEALTH_USER',
      'CAREGIVER',
      'HEALTH_PROFESSIONAL',
      'RESEARCHER',
      'INDUSTRY',
      'INSTITUTION',
      'CITIZEN',
    ]);
    expect(await listOf(seriesId, 'TERRITORY')).toContainEqual(
      expect.objectContaining({ code: 'FR-35', officialCode: '35', parentCode: 'FR-BRE' }),
    );
  });

  describe('AddReferenceUseCase', () => {
    it('adds one to the series alone, and tells the ledger', async () => {
      const [edition, elsewhere] = [await preparation.aDraft(), await preparation.aDraft()];
      expect(await add(edition.id, { code: ' youth ' })).toEqual(ok({ editionId: edition.id }));
      expect((await listOf(edition.seriesId)).at(-1)).toMatchObject({ code: 'YOUTH', isOwn: true });
      expect((await listOf(elsewhere.seriesId)).map(({ code }) => code)).not.toContain('YOUTH');
      expect(await preparation.ledger('editions.reference_added', edition.id)).toMatchObject([
        { reference: 'COLLEGE', code: 'YOUTH', nameFr: 'Jeunes' },
      ]);
      // The same code in another series has that series’ name.
      await add(elsewhere.id, { nameFr: 'Moins de 25 ans' });
      expect((await listOf(elsewhere.seriesId)).at(-1)?.names.fr).toBe('Moins de 25 ans');
      expect((await listOf(edition.seriesId)).at(-1)?.names.fr).toBe('Jeunes');
    });

    it('adds a territory within a region', async () => {
      const edition = await preparation.aDraft();
      const metropolis = { code: 'METRO-RENNES', nameFr: 'Rennes Métropole' };
      await add(edition.id, { ...metropolis, kind: 'TERRITORY', parentCode: 'FR-BRE' });
      expect((await listOf(edition.seriesId, 'TERRITORY')).at(-1)).toMatchObject({
        code: 'METRO-RENNES',
        parentCode: 'FR-BRE',
      });
    });

    it.each<[Partial<AddReferenceCommand>, string, string]>([
      [{ code: 'CITIZEN' }, 'code', 'CODE_TAKEN'],
      [{ code: 'é' }, 'code', 'INVALID_VALUE'],
      [{ code: 'A'.repeat(31) }, 'code', 'INVALID_VALUE'],
      [{ nameFr: ' ' }, 'nameFr', 'REQUIRED'],
      [{ kind: 'TERRITORY', parentCode: 'FR-35' }, 'parentCode', 'UNKNOWN_TERRITORY'],
      [{ parentCode: 'FR-BRE' }, 'parentCode', 'UNKNOWN_TERRITORY'],
    ])('refuses %p: %s %s', async (fault, path, code) => {
      const edition = await preparation.aDraft();
      expect(await add(edition.id, fault)).toMatchObject({ error: { issues: [{ path, code }] } });
    });

    it('adds one code once, asked for twice at once', async () => {
      const edition = await preparation.aDraft();
      const both = await Promise.all([add(edition.id), add(edition.id)]);
      expect(both.filter((result) => result.ok)).toHaveLength(1);
    });
  });

  describe('ChangeReferenceUseCase', () => {
    it('renames one in its series, takes it out of use, and tells the ledger both sides', async () => {
      const edition = await preparation.aDraft();
      await change(edition.id, { isEnabled: false });
      const changed = (await listOf(edition.seriesId)).find(({ code }) => code === 'INDUSTRY');
      expect(changed).toMatchObject({ names: { fr: 'Industrie' }, isEnabled: false, version: 1 });
      expect(await preparation.ledger('editions.reference_changed', edition.id)).toMatchObject([
        {
          from: ['Entreprises', 'Industry', 'ENABLED'],
          to: ['Industrie', 'Industry', 'DISABLED'],
        },
      ]);
    });

    it('refuses what somebody else changed meanwhile, and shows what it is now', async () => {
      const edition = await preparation.aDraft();
      await change(edition.id);
      const late = await change(edition.id, { nameFr: 'Firmes' });
      const current = (await listOf(edition.seriesId)).find(({ code }) => code === 'INDUSTRY');
      expect(current).toMatchObject({ names: { fr: 'Industrie' } });
      if (current) expect(late).toEqual(err(new ReferenceConflict(edition.seriesId, current)));
      expect(await change(edition.id)).toEqual(ok({ editionId: edition.id }));
    });

    it('refuses an unknown code and an empty name', async () => {
      const edition = await preparation.aDraft();
      await expect(change(edition.id, { code: 'NOBODY' })).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
      expect(await change(edition.id, { nameFr: '' })).toMatchObject({
        error: { issues: [{ path: 'nameFr', code: 'REQUIRED' }] },
      });
    });
  });

  describe('OrderReferencesUseCase', () => {
    it('keeps another order, and disturbs nobody who edits the words', async () => {
      const edition = await preparation.aDraft();
      const codes = (await listOf(edition.seriesId)).map(({ code }) => code).toReversed();
      const order = { editionId: edition.id, kind: 'COLLEGE', codes } as const;
      const run = (command: typeof order) =>
        preparation.bench.get(OrderReferencesUseCase).run(ctx(), command);
      expect(await run(order)).toEqual(ok({ editionId: edition.id }));
      expect((await listOf(edition.seriesId)).map(({ code }) => code)).toEqual(codes);
      expect(await change(edition.id)).toEqual(ok({ editionId: edition.id }));
      expect((await listOf(edition.seriesId)).map(({ code }) => code)).toEqual(codes);
      expect(await run({ ...order, codes: codes.slice(1) })).toMatchObject({
        error: { issues: [{ path: 'codes', code: 'INVALID_VALUE' }] },
      });
    });
  });
});
