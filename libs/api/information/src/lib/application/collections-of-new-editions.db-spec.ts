import { CreateEditionUseCase } from '@voix/api-editions';
import type { RequestContext } from '@voix/api-platform/request-context';
import { CollectionsBench } from '../__fixtures__/collections-bench.js';
import { GlossaryTermRepository } from '../persistence/glossary/glossary-term.repository.js';
import { UseCaseRepository } from '../persistence/use-cases/use-case.repository.js';
import { AddTermUseCase } from './glossary/add-term.use-case.js';
import { AddUseCaseUseCase } from './use-cases/add-use-case.use-case.js';
import { RetireUseCaseUseCase } from './use-cases/retire-use-case.use-case.js';

const BIAS = {
  term: 'Biais',
  definition: 'Un écart qui revient toujours du même côté.',
  easyDefinition: 'Une erreur qui revient.',
  example: 'Des photos de peaux claires seulement.',
  synonyms: ['partialité'],
};

const SCAN = {
  purpose: 'Prévenir plus tôt.',
  settings: ['EMERGENCY'] as const,
  place: 'Urgences.',
  dataUsed: 'Images.',
  claimedBenefit: '',
  limits: '',
  humanGuarantee: 'Un radiologue regarde.',
  openQuestions: ['Qui est prévenu ?'],
};

describe('CollectionsOfNewEditions', () => {
  let world: CollectionsBench;
  let made = 0;

  beforeAll(async () => {
    world = await CollectionsBench.open();
  });
  afterAll(() => world.bench.close());

  async function aSource() {
    const edition = await world.anEdition();
    const organizer = world.organizerOf(edition.id);
    const idempotencyKey = organizer.newId();
    await world.bench
      .get(AddTermUseCase)
      .run(organizer, { ...BIAS, editionId: edition.id, idempotencyKey });
    return { edition, organizer, themeId: await world.themeIdOf(edition.id, 'soins') };
  }

  async function addUseCase(
    ctx: RequestContext,
    editionId: string,
    words: { title: string; themeId: string },
  ): Promise<string> {
    const added = await world.bench
      .get(AddUseCaseUseCase)
      .run(ctx, { ...SCAN, ...words, editionId, idempotencyKey: ctx.newId() });
    if (!added.ok) throw new Error(added.error.code);
    return added.value.useCaseId;
  }

  async function aCopyOf(copiedEditionId: string): Promise<string> {
    made += 1;
    const ctx = world.bench.context();
    const created = await world.bench.get(CreateEditionUseCase).run(ctx, {
      creationKey: ctx.newId(),
      templateCode: null,
      copiedEditionId,
      seriesId: null,
      seriesTitle: null,
      organizer: null,
      slug: `copie-${made}`,
      title: `Copie ${made}`,
      question: 'Que faut-il faire ?',
      summary: 'Une édition pour essayer.',
      timeZone: 'Europe/Paris',
      startsOn: '2027-03-01',
    });
    if (!created.ok) throw new Error(JSON.stringify(created.error));
    return created.value.editionId;
  }

  const termsOf = (editionId: string) =>
    world.bench.get(GlossaryTermRepository).findOfEditions(world.bench.context(), [editionId]);
  const useCasesOf = (editionId: string) =>
    world.bench.get(UseCaseRepository).findOfEditions(world.bench.context(), [editionId]);

  it('begins a copied edition with the same words, its own from then on', async () => {
    const { edition } = await aSource();
    const [source] = await termsOf(edition.id);
    const copies = await termsOf(await aCopyOf(edition.id));
    expect(copies).toMatchObject([{ ...BIAS, slug: 'biais', version: 1 }]);
    expect(copies[0]?.id).not.toBe(source?.id);
  });

  it('begins a copied edition with the use cases that are offered, on the same themes', async () => {
    const { edition, organizer, themeId } = await aSource();
    await addUseCase(organizer, edition.id, { title: 'Lire des scanners', themeId });
    const retired = await addUseCase(organizer, edition.id, { title: 'Trier des appels', themeId });
    await world.bench
      .get(RetireUseCaseUseCase)
      .run(organizer, { useCaseId: retired, isRetired: true });
    expect(await useCasesOf(await aCopyOf(edition.id))).toMatchObject([
      { ...SCAN, title: 'Lire des scanners', themeId, isRetired: false },
    ]);
  });

  it('leaves out use cases whose theme the new edition does not take up', async () => {
    const { edition, organizer, themeId } = await aSource();
    await addUseCase(organizer, edition.id, { title: 'Lire des scanners', themeId });
    await world.bench.rows(
      'update edition_themes set retired_at = now() where edition_id = $1 and theme_id = $2',
      [edition.id, themeId],
    );
    expect(await useCasesOf(await aCopyOf(edition.id))).toEqual([]);
  });
});
