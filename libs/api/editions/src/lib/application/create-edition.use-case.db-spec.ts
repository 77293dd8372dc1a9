import { anOrganizerOf } from '@voix/testing/factories';
import { EditionsFacade } from '../editions.facade.js';
import { PreparationBench } from '../__fixtures__/preparation-bench.js';
import { EDITION_TEMPLATE_CODES } from '../domain/edition-template.js';
import { CreateEditionUseCase, type CreateEditionCommand } from './create-edition.use-case.js';

describe('CreateEditionUseCase', () => {
  let preparation: PreparationBench;
  let create: CreateEditionUseCase;

  beforeAll(async () => {
    preparation = await PreparationBench.open();
    create = preparation.bench.get(CreateEditionUseCase);
  });
  afterAll(() => preparation.close());

  const run = (command: CreateEditionCommand) => create.run(preparation.context(), command);
  const phasesOf = (editionId: string) =>
    preparation.bench.get(EditionsFacade).phasesOf(preparation.context(), editionId);
  const themesOf = (editionId: string) =>
    preparation.bench.rows<{ id: string; code: string }>(
      `select theme.id, theme.code from edition_themes taken join themes theme on theme.id = taken.theme_id
       where taken.edition_id = $1 order by taken.position`,
      [editionId],
    );
  const charterOf = async (editionId: string) => {
    const [draft] = await preparation.bench.rows<{ body: string; revision: number }>(
      'select body, revision from charter_drafts where edition_id = $1',
      [editionId],
    );
    return draft;
  };

  describe('accepts', () => {
    it.each(EDITION_TEMPLATE_CODES)(
      '%s: a draft with phases, themes and a charter to finish',
      async (templateCode) => {
        const { id, state, version } = await preparation.aDraft({ templateCode });
        const phases = await phasesOf(id);
        expect({ state, version }).toEqual({ state: 'DRAFT', version: 1 });
        expect(phases[0]).toMatchObject({
          kind: 'PREPARATION',
          startsAt: new Date('2027-02-28T23:00:00Z'),
        });
        expect((await themesOf(id)).length).toBeGreaterThan(0);
        expect((await charterOf(id))?.body).toContain('[');
      },
    );

    it('another edition to begin from: its themes, its phases moved, its charter as a draft', async () => {
      const source = await preparation.aDraft();
      await preparation.adoptCharter(source.id);
      const copy = await preparation.aDraft({
        templateCode: null,
        copiedEditionId: source.id,
        startsOn: '2029-09-01',
      });
      expect(copy.seriesId).toBe(source.seriesId);
      expect(await themesOf(copy.id)).toEqual(await themesOf(source.id));
      expect((await phasesOf(copy.id)).map(({ kind }) => kind)).toEqual(
        (await phasesOf(source.id)).map(({ kind }) => kind),
      );
      expect((await phasesOf(copy.id))[0]?.startsAt).toEqual(new Date('2029-08-31T22:00:00Z'));
      expect(await charterOf(copy.id)).toEqual({ body: 'Une charte.', revision: 1 });
    });

    it('the same again, as one edition', async () => {
      const command = preparation.command();
      const first = await run(command);
      expect(await run(command)).toEqual(first);
    });

    it('a series that has themes, and proposes none beside them', async () => {
      const first = await preparation.aDraft();
      const second = await preparation.aDraft({ seriesId: first.seriesId, seriesTitle: null });
      expect(second.organizer).toBe(first.organizer);
      expect(await themesOf(second.id)).toEqual([]);
    });
  });

  describe('refuses', () => {
    it('an address that is taken', async () => {
      const { slug } = await preparation.aDraft();
      expect(await run(preparation.command({ slug }))).toMatchObject({
        error: { issues: [{ path: 'slug', code: 'ADDRESS_TAKEN' }] },
      });
    });

    it('a key that made another edition', async () => {
      const command = preparation.command();
      await run(command);
      expect(await run({ ...command, slug: `${command.slug}-bis` })).toMatchObject({
        error: { code: 'IDEMPOTENCY_CONFLICT' },
      });
    });

    it('what is missing or cannot be, each by its field', async () => {
      const result = await run(
        preparation.command({
          slug: 'Été !',
          title: ' ',
          seriesTitle: null,
          organizer: null,
          timeZone: 'Europe/Atlantis',
          startsOn: '2027-02-30',
        }),
      );
      expect(result).toMatchObject({
        error: {
          issues: [
            { path: 'title', code: 'REQUIRED' },
            { path: 'timeZone', code: 'INVALID_VALUE' },
            { path: 'slug', code: 'INVALID_VALUE' },
            { path: 'startsOn', code: 'INVALID_VALUE' },
            { path: 'seriesTitle', code: 'REQUIRED' },
            { path: 'organizer', code: 'REQUIRED' },
          ],
        },
      });
    });

    it.each([
      ['no origin', { templateCode: null }, 'MALFORMED'],
      ['a key that is none', { creationKey: 'x' }, 'MALFORMED'],
      ['an edition that there is not', { templateCode: null, copiedEditionId: 'x' }, 'NOT_FOUND'],
      ['a series that there is not', { seriesId: 'x' }, 'NOT_FOUND'],
    ] as const)('%s', async (_case, change, code) => {
      await expect(run(preparation.command(change))).rejects.toMatchObject({ code });
    });
  });

  it('permission is given for the whole platform, not for one edition', async () => {
    const { id } = await preparation.aDraft();
    const organizer = anOrganizerOf(preparation.bench, id);
    await expect(create.run(organizer, preparation.command())).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('concurrency: two that send one creation make one edition', async () => {
    const command = preparation.command();
    const [first, second] = await Promise.all([run(command), run(command)]);
    expect(first).toEqual(second);
    expect(first.ok).toBe(true);
  });

  it('tells the ledger what the draft was made from, and none of its words', async () => {
    const { id, title } = await preparation.aDraft();
    const entries = await preparation.ledger('editions.created', id);
    expect(entries).toMatchObject([{ madeFrom: 'SIMPLE_CONSULTATION', by: null }]);
    expect(JSON.stringify(entries)).not.toContain(title);
  });
});
