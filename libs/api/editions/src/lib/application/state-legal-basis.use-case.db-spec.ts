import { ok } from '@voix/domain-kernel';
import { anOrganizerOf } from '@voix/testing/factories';
import { LEGAL, PreparationBench } from '../__fixtures__/preparation-bench.js';
import type { PreparedEdition } from '../domain/prepared-edition.js';
import { EditionNoticeRepository } from '../persistence/edition-notice.repository.js';
import { StateLegalBasisUseCase } from './state-legal-basis.use-case.js';

describe('StateLegalBasisUseCase', () => {
  let preparation: PreparationBench;
  let stateBasis: StateLegalBasisUseCase;

  beforeAll(async () => {
    preparation = await PreparationBench.open();
    stateBasis = preparation.bench.get(StateLegalBasisUseCase);
  });
  afterAll(() => preparation.close());

  const state = (edition: PreparedEdition, change: object = {}, ctx = preparation.context()) =>
    stateBasis.run(ctx, {
      editionId: edition.id,
      expectedVersion: edition.version,
      ...LEGAL,
      ...change,
    });

  it('accepts a statement, and the same again without a change', async () => {
    const edition = await preparation.aDraft();
    expect(edition.legal).toBeNull();
    expect(await state(edition)).toEqual(ok({ editionId: edition.id }));
    expect(await state(edition)).toEqual(ok({ editionId: edition.id }));
    expect(await preparation.edition(edition.id)).toMatchObject({ legal: LEGAL, version: 2 });
  });

  it('refuses with a conflict whoever did not see the last change', async () => {
    const edition = await preparation.aDraft();
    await state(edition);
    expect(await state(edition, { legalBasis: 'CONSENT' })).toMatchObject({
      error: { code: 'EDIT_CONFLICT', current: { legal: LEGAL } },
    });
  });

  it('refuses a ground that the law does not know, and what is left empty', async () => {
    const edition = await preparation.aDraft();
    const result = await state(edition, { sensitiveDataGround: 'CURIOSITY', dataContact: '' });
    expect(result).toMatchObject({
      error: {
        issues: [
          { path: 'sensitiveDataGround', code: 'INVALID_VALUE' },
          { path: 'dataContact', code: 'REQUIRED' },
        ],
      },
    });
  });

  it('keeps each version that was stated, and none for the same words again', async () => {
    const edition = await preparation.aDraft();
    await state(edition);
    await state(edition);
    await state(await preparation.edition(edition.id), { dataContact: 'autre@exemple.fr' });
    const versions = await preparation.bench
      .get(EditionNoticeRepository)
      .findVersions(preparation.context(), [edition.id]);
    expect(versions).toMatchObject([
      { version: 2, statement: { ...LEGAL, dataContact: 'autre@exemple.fr' } },
      { version: 1, statement: LEGAL },
    ]);
  });

  it('permission is given to organisers of this edition alone', async () => {
    const [here, elsewhere] = [await preparation.aDraft(), await preparation.aDraft()];
    const stranger = anOrganizerOf(preparation.bench, elsewhere.id);
    await expect(state(here, {}, stranger)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('tells the ledger the grounds and a hash of the texts', async () => {
    const edition = await preparation.aDraft();
    await state(edition);
    const entries = await preparation.ledger('editions.legal_basis_stated', edition.id);
    expect(entries).toMatchObject([
      { legalBasis: 'PUBLIC_TASK', sensitiveDataGround: 'EXPLICIT_CONSENT', version: 2, by: null },
    ]);
    expect(JSON.stringify(entries)).not.toContain(LEGAL.dataContact);
  });
});
