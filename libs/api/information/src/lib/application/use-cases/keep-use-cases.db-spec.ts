import { SearchIndex } from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import { err, ok, ValidationFailed } from '@voix/domain-kernel';
import { CollectionsFacade } from '../../collections.facade.js';
import { CollectionsBench } from '../../__fixtures__/collections-bench.js';
import type { UseCaseWords } from '../../domain/use-cases/use-case.js';
import { AddUseCaseUseCase } from './add-use-case.use-case.js';
import { RetireUseCaseUseCase } from './retire-use-case.use-case.js';
import { RewordUseCaseUseCase } from './reword-use-case.use-case.js';

const SCAN: Omit<UseCaseWords, 'themeId'> = {
  title: 'Lire des scanners',
  purpose: 'Prévenir plus tôt.',
  settings: ['EMERGENCY'],
  place: 'Urgences.',
  dataUsed: 'Images.',
  claimedBenefit: '',
  limits: '',
  humanGuarantee: 'Un radiologue regarde.',
  openQuestions: ['Qui est prévenu ?'],
};

describe('keeping use cases', () => {
  let world: CollectionsBench;

  beforeAll(async () => {
    world = await CollectionsBench.open();
  });
  afterAll(() => world.bench.close());

  async function anEdition() {
    const edition = await world.anEdition();
    const themeId = await world.themeIdOf(edition.id, 'soins');
    return { edition, organizer: world.organizerOf(edition.id), words: { ...SCAN, themeId } };
  }

  const add = (ctx: RequestContext, editionId: string, words: UseCaseWords) =>
    world.bench
      .get(AddUseCaseUseCase)
      .run(ctx, { ...words, editionId, idempotencyKey: ctx.newId() });

  async function aUseCase() {
    const { edition, organizer, words } = await anEdition();
    const result = await add(organizer, edition.id, words);
    if (!result.ok) throw new Error(result.error.code);
    return { edition, organizer, words, useCaseId: result.value.useCaseId };
  }

  it('AddUseCaseUseCase refuses a title that is there, a theme of another edition, and no place', async () => {
    const { edition, organizer, words } = await aUseCase();
    expect(await add(organizer, edition.id, words)).toEqual(
      err(new ValidationFailed([{ path: 'title', code: 'TITLE_TAKEN' }])),
    );
    const wrong = { ...words, themeId: organizer.newId(), settings: [] };
    const result = await add(organizer, edition.id, wrong);
    expect(result.ok ? null : result.error).toMatchObject({
      issues: [
        { path: 'settings', code: 'REQUIRED' },
        { path: 'themeId', code: 'UNKNOWN_THEME' },
      ],
    });
  });

  it('RewordUseCaseUseCase keeps the address and refuses to save over what changed meanwhile', async () => {
    const { organizer, words, useCaseId } = await aUseCase();
    const reword = (title: string) =>
      world.bench
        .get(RewordUseCaseUseCase)
        .run(organizer, { ...words, title, useCaseId, expectedVersion: 1 });
    expect(await reword('Premier')).toEqual(ok({ useCaseId }));
    const second = await reword('Second');
    expect(second.ok ? null : second.error).toMatchObject({
      code: 'EDIT_CONFLICT',
      current: { title: 'Premier', slug: 'lire-des-scanners' },
    });
  });

  it('RetireUseCaseUseCase takes it out of search and of what may be named, and puts it back', async () => {
    const { edition, organizer, useCaseId } = await aUseCase();
    const ctx = world.bench.context();
    const source = world.bench.get(SearchIndex).sources.find(({ kind }) => kind === 'USE_CASE');
    const isOffered = () =>
      world.bench.get(CollectionsFacade).useCaseOfEdition(ctx, edition.id, useCaseId);
    const retire = (isRetired: boolean) =>
      world.bench.get(RetireUseCaseUseCase).run(organizer, { useCaseId, isRetired });
    for (const again of [1, 2]) {
      expect(await retire(true)).toEqual(ok({ useCaseId }));
      expect([again, await source?.published(ctx, [useCaseId])]).toEqual([again, []]);
    }
    expect(await isOffered()).toBeNull();
    await retire(false);
    expect(await isOffered()).toMatchObject({ id: useCaseId });
    expect(await world.ledgerOf(useCaseId)).toHaveLength(3);
  });

  it('is not offered to another edition', async () => {
    const { useCaseId } = await aUseCase();
    const { edition: other } = await anEdition();
    const facade = world.bench.get(CollectionsFacade);
    expect(await facade.useCaseOfEdition(world.bench.context(), other.id, useCaseId)).toBeNull();
    expect(await facade.useCaseOfEdition(world.bench.context(), other.id, 'none')).toBeNull();
  });
});
