import { SearchIndex } from '@voix/api-platform/ports';
import { err, ok, ValidationFailed } from '@voix/domain-kernel';
import { SearchBench } from '../__fixtures__/search-bench.js';

describe('SearchIndexKeeper', () => {
  let search: SearchBench;

  beforeAll(async () => {
    search = await SearchBench.open();
  });
  afterAll(() => search.close());
  beforeEach(() => search.clear());

  it('keeps what became public', async () => {
    await search.publish({ title: 'Nos données' });
    expect(await search.indexedTitles()).toEqual(['Nos données']);
  });

  it('keeps the last words of what changed', async () => {
    const { id } = await search.publish({ title: 'Premier titre' });
    await search.publish({ id, title: 'Second titre', body: 'Autre texte.' });
    expect(
      await search.bench.rows('select title, body from search_documents where document_id = $1', [
        id,
      ]),
    ).toEqual([{ title: 'Second titre', body: 'Autre texte.' }]);
  });

  it('A15: drops what its area no longer shows', async () => {
    const { id } = await search.publish();
    search.proposals.documents.delete(id);
    await search.tell(search.proposals, [id]);
    expect(await search.indexedTitles()).toEqual([]);
  });

  it('tells kinds apart that have one id', async () => {
    const { id } = await search.publish({ title: 'Proposition' });
    await search.publish({ id, title: 'Mot' }, search.terms);
    search.proposals.documents.clear();
    await search.tell(search.proposals, [id]);
    expect(await search.indexedTitles()).toEqual(['Mot']);
  });

  it('keeps nothing of an act that is undone', async () => {
    const document = search.aDocument();
    search.proposals.documents.set(document.id, document);
    await search.bench.unitOfWork.run(search.bench.context(), async (tx) => {
      await search.bench.get(SearchIndex).refresh(tx, 'PROPOSAL', [document.id]);
      return err(new ValidationFailed([]));
    });
    expect(await search.indexedTitles()).toEqual([]);
  });

  it('takes any text: marks of its own, one endless word, more than an index entry holds', async () => {
    await search.publish({ title: '\uE000marque\uE001', body: 'x'.repeat(5000) });
    const words = Array.from({ length: 200_000 }, (_, index) => `mot${index}`).join(' ');
    await search.publish({ title: 'Très long', body: words });
    expect(await search.indexedTitles()).toEqual(['Très long', 'marque']);
  });

  it('refuses a kind that nobody shows: a fault of the build', async () => {
    const refreshed = search.bench.unitOfWork.run(search.bench.context(), async (tx) => {
      await search.bench.get(SearchIndex).refresh(tx, 'EVENT', [tx.newId()]);
      return ok();
    });
    await expect(refreshed).rejects.toThrow('EVENT');
  });
});
