import { NameProtection } from '@voix/api-identity';
import type { RequestContext } from '@voix/api-platform/request-context';
import { confusableSkeleton, ok } from '@voix/domain-kernel';
import { anOrganizerOf } from '@voix/testing/factories';
import { PreparationBench } from '../__fixtures__/preparation-bench.js';
import type { PreparedEdition } from '../domain/prepared-edition.js';
import { GuarantorRepository } from '../persistence/guarantor.repository.js';
import { EditionReadiness } from './edition-readiness.js';
import { NameGuarantorUseCase, type NameGuarantorCommand } from './name-guarantor.use-case.js';

describe('NameGuarantorUseCase', () => {
  let preparation: PreparationBench;

  beforeAll(async () => {
    preparation = await PreparationBench.open();
  });
  afterAll(() => preparation.close());

  const name = (
    { id: editionId }: PreparedEdition,
    change: Partial<NameGuarantorCommand> = {},
    ctx: RequestContext = preparation.context(),
  ) =>
    preparation.bench.get(NameGuarantorUseCase).run(ctx, {
      editionId,
      duty: 'GUARANTOR',
      expectedVersion: 0,
      name: 'Jeanne Guérin',
      presentation: 'Magistrate honoraire, sans lien avec l’organisation.',
      contact: 'garante@exemple.fr',
      ...change,
    });
  const namedIn = ({ id }: PreparedEdition) =>
    preparation.bench.get(GuarantorRepository).findOfEditions(preparation.context(), [id]);
  const readiness = async (edition: PreparedEdition) => {
    const answers = preparation.bench.get(EditionReadiness);
    return (await answers.checkAll(preparation.context(), edition)).GUARANTEE_NAMED;
  };

  it('names a guarantor and a mediator, which an edition in preparation is held to', async () => {
    const edition = await preparation.aDraft();
    expect(await readiness(edition)).toEqual({ isMet: false, params: { named: 0, total: 2 } });
    expect(await name(edition)).toEqual(ok({ editionId: edition.id }));
    await name(edition, { duty: 'MEDIATOR', name: 'Paul Lien' });
    expect(await namedIn(edition)).toMatchObject([
      { duty: 'GUARANTOR', name: 'Jeanne Guérin', version: 1 },
      { duty: 'MEDIATOR', name: 'Paul Lien' },
    ]);
    expect(await readiness(edition)).toMatchObject({ isMet: true });
  });

  it('A45: keeps participants from taking part under that name', async () => {
    await name(await preparation.aDraft(), { name: 'Odile Vérité' });
    const skeleton = confusableSkeleton('Odile Vérité');
    const ctx = preparation.context();
    expect(
      await preparation.bench.get(NameProtection).isProtected(ctx, skeleton, ctx.newId()),
    ).toBe(true);
  });

  it('puts another in their place for whoever saw who it was, and nothing is written twice', async () => {
    const edition = await preparation.aDraft();
    await name(edition);
    await name(edition);
    expect(await preparation.ledger('editions.guarantor_named', edition.id)).toHaveLength(1);
    expect(await name(edition, { name: 'Luc Pont' })).toMatchObject({
      error: { code: 'EDIT_CONFLICT', current: { name: 'Jeanne Guérin' } },
    });
    await name(edition, { name: 'Luc Pont', expectedVersion: 1 });
    expect(await namedIn(edition)).toMatchObject([{ name: 'Luc Pont', version: 2 }]);
  });

  it('refuses words that are missing, and an edition that was put away', async () => {
    const edition = await preparation.aDraft();
    expect(await name(edition, { name: ' ', contact: 'x'.repeat(201) })).toMatchObject({
      error: {
        issues: [
          { path: 'name', code: 'REQUIRED' },
          { path: 'contact', code: 'TOO_LONG' },
        ],
      },
    });
    await preparation.bench.rows(`update editions set state = 'ARCHIVED' where id = $1`, [
      edition.id,
    ]);
    expect(await name(edition)).toMatchObject({ error: { code: 'EDITION_STATE_MISMATCH' } });
  });

  it('permission is given to organisers of this edition alone', async () => {
    const [here, elsewhere] = [await preparation.aDraft(), await preparation.aDraft()];
    const stranger = anOrganizerOf(preparation.bench, elsewhere.id);
    await expect(name(here, {}, stranger)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
