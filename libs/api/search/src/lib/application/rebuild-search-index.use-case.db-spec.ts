import { ok } from '@voix/domain-kernel';
import { SearchBench } from '../__fixtures__/search-bench.js';
import { RebuildSearchIndexUseCase } from './rebuild-search-index.use-case.js';

describe('RebuildSearchIndexUseCase', () => {
  let search: SearchBench;

  beforeAll(async () => {
    search = await SearchBench.open();
  });
  afterAll(() => search.close());
  beforeEach(() => search.clear());

  const rebuild = (onProgress?: (progress: { read: number }) => void) =>
    search.bench.get(RebuildSearchIndexUseCase).run(search.bench.context(), onProgress);

  const keepSilently = (title: string) => {
    const document = search.aDocument({ title });
    search.proposals.documents.set(document.id, document);
    return document;
  };

  it('finds what the index never heard of, of every kind, and says how far it is', async () => {
    for (let number = 1; number <= 450; number += 1) keepSilently(`Idée ${number}`);
    const term = search.aDocument({ title: 'Algorithme' });
    search.terms.documents.set(term.id, term);
    const steps: number[] = [];
    expect(await rebuild(({ read }) => steps.push(read))).toEqual(ok({ read: 451 }));
    expect(steps).toEqual([200, 400, 450, 451, 451]);
    expect(await search.indexedTitles()).toHaveLength(451);
  });

  it('A90: drops what no area knows any more, before, between and after what it does', async () => {
    const gone = [await search.publish(), await search.publish(), await search.publish()];
    await search.publish({ title: 'Reste' });
    await search.publish({ title: 'Reste aussi' });
    gone.push(await search.publish());
    for (const { id } of gone) search.proposals.documents.delete(id);
    await rebuild();
    expect(await search.indexedTitles()).toEqual(['Reste', 'Reste aussi']);
  });

  it('empties the index where nothing is left', async () => {
    const { id } = await search.publish();
    search.proposals.documents.delete(id);
    expect(await rebuild()).toEqual(ok({ read: 0 }));
    expect(await search.indexedTitles()).toEqual([]);
  });

  it('changes nothing when it is done again, or twice at once', async () => {
    keepSilently('Une idée');
    await Promise.all([rebuild(), rebuild()]);
    expect(await search.indexedTitles()).toEqual(['Une idée']);
  });
});
