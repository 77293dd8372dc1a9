import { SearchIndex } from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import { err, ok, ValidationFailed } from '@voix/domain-kernel';
import { CollectionsBench } from '../../__fixtures__/collections-bench.js';
import { CreationKeyReused } from '../../domain/collection-errors.js';
import type { GlossaryWords } from '../../domain/glossary/glossary-term.js';
import { AddTermUseCase } from './add-term.use-case.js';
import { RemoveTermUseCase } from './remove-term.use-case.js';
import { RewordTermUseCase } from './reword-term.use-case.js';

const BIAS: GlossaryWords = {
  term: 'Biais',
  definition: 'Erreur qui va toujours dans le même sens.',
  easyDefinition: '',
  example: '',
  synonyms: ['biaisé'],
};

describe('keeping the glossary', () => {
  let world: CollectionsBench;

  beforeAll(async () => {
    world = await CollectionsBench.open();
  });
  afterAll(() => world.bench.close());

  const add = (ctx: RequestContext, editionId: string, words = BIAS, key: string = ctx.newId()) =>
    world.bench.get(AddTermUseCase).run(ctx, { ...words, editionId, idempotencyKey: key });

  async function aTerm() {
    const edition = await world.anEdition();
    const organizer = world.organizerOf(edition.id);
    const result = await add(organizer, edition.id);
    if (!result.ok) throw new Error(result.error.code);
    return { edition, organizer, termId: result.value.termId };
  }

  const found = async (id: string) => {
    const source = world.bench
      .get(SearchIndex)
      .sources.find(({ kind }) => kind === 'GLOSSARY_TERM');
    return source?.published(world.bench.context(), [id]);
  };

  describe('AddTermUseCase', () => {
    it('adds a word that can be found, and tells the ledger without its text', async () => {
      const { termId, organizer } = await aTerm();
      expect(await found(termId)).toMatchObject([{ title: 'Biais', pageKey: 'biais' }]);
      const [entry] = await world.ledgerOf(termId);
      expect(entry).toMatchObject({
        kind: 'information.term_added',
        from: null,
        by: organizer.actor?.accountId,
      });
      expect(JSON.stringify(entry)).not.toContain('Biais');
    });

    it('answers the same word when it is sent twice, at once as well', async () => {
      const edition = await world.anEdition();
      const organizer = world.organizerOf(edition.id);
      const key = organizer.newId();
      const [first, second] = await Promise.all(
        [1, 2].map(() => add(organizer, edition.id, BIAS, key)),
      );
      expect(first).toEqual(second);
      expect(await add(organizer, edition.id, { ...BIAS, term: 'Autre' }, key)).toEqual(
        err(new CreationKeyReused()),
      );
    });

    it('refuses a word that the glossary has, spelt with other accents', async () => {
      const { edition, organizer } = await aTerm();
      expect(await add(organizer, edition.id, { ...BIAS, term: 'BIÀIS' })).toEqual(
        err(new ValidationFailed([{ path: 'term', code: 'TITLE_TAKEN' }])),
      );
    });

    it('refuses without its words, and a key that is none', async () => {
      const edition = await world.anEdition();
      const organizer = world.organizerOf(edition.id);
      const empty = await add(organizer, edition.id, { ...BIAS, term: ' ', definition: '' });
      expect(empty.ok ? null : empty.error).toMatchObject({
        issues: [
          { path: 'term', code: 'REQUIRED' },
          { path: 'definition', code: 'REQUIRED' },
        ],
      });
      await expect(add(organizer, edition.id, BIAS, 'clé')).rejects.toMatchObject({
        code: 'MALFORMED',
      });
    });

    it('is for those who edit information in this edition', async () => {
      const [edition, other] = [await world.anEdition(), await world.anEdition()];
      for (const actor of [world.organizerOf(other.id), world.partnerOf(edition.id, 'FR-BRE')])
        await expect(add(actor, edition.id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    });
  });

  describe('RewordTermUseCase', () => {
    const reword = (ctx: RequestContext, termId: string, words: GlossaryWords, version = 1) =>
      world.bench.get(RewordTermUseCase).run(ctx, { ...words, termId, expectedVersion: version });

    it('keeps the address, and shows the other text to whoever changes an older version', async () => {
      const { organizer, termId } = await aTerm();
      const first = { ...BIAS, term: 'Biais statistique' };
      expect(await reword(organizer, termId, first)).toEqual(ok({ termId }));
      expect(await found(termId)).toMatchObject([{ title: first.term, pageKey: 'biais' }]);
      const second = await reword(organizer, termId, { ...BIAS, example: 'Un autre' });
      expect(second.ok ? null : second.error).toMatchObject({
        code: 'EDIT_CONFLICT',
        current: { term: first.term, version: 2 },
      });
      expect(await reword(organizer, termId, first)).toEqual(ok({ termId }));
      expect(await world.ledgerOf(termId)).toHaveLength(2);
    });
  });

  describe('RemoveTermUseCase', () => {
    it('takes a word out of the glossary and of search, unless it changed meanwhile', async () => {
      const { edition, organizer, termId } = await aTerm();
      const remove = (expectedVersion: number) =>
        world.bench.get(RemoveTermUseCase).run(organizer, { termId, expectedVersion });
      const stale = await remove(7);
      expect(stale.ok ? null : stale.error.code).toBe('EDIT_CONFLICT');
      expect(await remove(1)).toEqual(ok({ editionId: edition.id }));
      expect(await found(termId)).toEqual([]);
      await expect(remove(1)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    });
  });
});
