import { ok } from '@voix/domain-kernel';
import { anOrganizerOf } from '@voix/testing/factories';
import { PreparationBench } from '../__fixtures__/preparation-bench.js';
import { ArchiveEditionUseCase } from './archive-edition.use-case.js';
import { DescribeEditionUseCase } from './describe-edition.use-case.js';
import { PublishEditionUseCase } from './publish-edition.use-case.js';

describe('ArchiveEditionUseCase', () => {
  let preparation: PreparationBench;
  let archive: ArchiveEditionUseCase;

  beforeAll(async () => {
    preparation = await PreparationBench.open();
    archive = preparation.bench.get(ArchiveEditionUseCase);
  });
  afterAll(() => preparation.close());

  const run = (editionId: string) => archive.run(preparation.context(), editionId);

  async function published(): Promise<string> {
    const { id } = await preparation.aReadyDraft();
    await preparation.bench.get(PublishEditionUseCase).run(preparation.context(), id);
    return id;
  }
  const endPhases = (editionId: string) =>
    preparation.bench.rows(
      `update phases set starts_at = starts_at - interval '90 years',
         ends_at = coalesce(ends_at, starts_at + interval '1 day') - interval '90 years' where edition_id = $1`,
      [editionId],
    );

  it('accepts an edition whose phases are over; nothing in it changes from then on', async () => {
    const id = await published();
    await endPhases(id);
    expect(await run(id)).toEqual(ok({ editionId: id }));
    const archived = await preparation.edition(id);
    expect(archived.state).toBe('ARCHIVED');
    expect(await run(id)).toEqual(ok({ editionId: id }));
    const words = { ...archived, editionId: id, expectedVersion: archived.version, title: 'Autre' };
    const described = await preparation.bench
      .get(DescribeEditionUseCase)
      .run(preparation.context(), words);
    expect(described).toMatchObject({ error: { code: 'EDITION_STATE_MISMATCH' } });
  });

  it('refuses an edition with a phase that runs or is to come', async () => {
    expect(await run(await published())).toMatchObject({ error: { code: 'PHASES_NOT_OVER' } });
  });

  it('refuses a draft', async () => {
    const { id } = await preparation.aDraft();
    expect(await run(id)).toMatchObject({ error: { code: 'EDITION_STATE_MISMATCH' } });
  });

  it('permission is given to organisers of this edition alone', async () => {
    const [here, elsewhere] = [await published(), await published()];
    const stranger = anOrganizerOf(preparation.bench, elsewhere);
    await expect(archive.run(stranger, here)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('tells the ledger who put it away', async () => {
    const id = await published();
    await endPhases(id);
    const organizer = anOrganizerOf(preparation.bench, id);
    await archive.run(organizer, id);
    expect(await preparation.ledger('editions.archived', id)).toMatchObject([
      { by: organizer.actor?.accountId },
    ]);
  });
});
