import type { SearchKind } from '@voix/api-platform/ports';
import { SearchBench } from '../__fixtures__/search-bench.js';
import { readMarks } from '../domain/highlighted-text.js';
import { SearchReader, type SearchAnswer, type SearchRequest } from './search.reader.js';

const DRAFTED = `update editions set state = 'DRAFT' where id = $1`;

describe('SearchReader', () => {
  let search: SearchBench;

  beforeAll(async () => {
    search = await SearchBench.open();
  });
  afterAll(() => search.close());
  beforeEach(() => search.clear());

  const find = (text: string, change: Partial<SearchRequest> = {}): Promise<SearchAnswer> =>
    search.bench.get(SearchReader).find(search.bench.context(), {
      text,
      editionSlug: search.edition.slug,
      theme: null,
      kind: null,
      page: { first: 20, after: null },
      ...change,
    });

  const titlesOf = ({ page }: SearchAnswer) => page.items.map(({ node }) => node.title);
  const titles = async (text: string, change?: Partial<SearchRequest>) =>
    titlesOf(await find(text, change));

  describe('words', () => {
    it.each([
      ['without their accents', 'donnees de sante'],
      ['with accents made of two signs', 'donne\u0301es'],
      ['in capitals', 'DONNÉES'],
      ['in the singular', 'donnée'],
      ['behind an apostrophe of either form', 'l’hôpital'],
      ['behind the straight apostrophe', "l'hopital"],
      ['in parts, where they are joined', 'rendez vous'],
      ['joined, where they stand alone', 'patient-hôpital'],
      ['beside a slash', 'soignants'],
      ['among small words', 'comment les données de la santé'],
      ['with an œ', 'coeur'],
    ])('are found %s', async (_how, text) => {
      await search.publish({
        title: 'Les données de santé à l’hôpital',
        body: 'Un rendez-vous patient/soignant, au cœur du soin.',
      });
      await search.publish({ title: 'Rien à voir', body: 'Du tout.' });
      expect(await find(text)).toMatchObject({ matching: 'ALL_WORDS' });
      expect(await titles(text)).toEqual(['Les données de santé à l’hôpital']);
    });

    it('must all be there', async () => {
      await search.publish({ title: 'Données et soins' });
      await search.publish({ title: 'Données' });
      expect(await titles('données soins')).toEqual(['Données et soins']);
    });

    it('count more in a title', async () => {
      await search.publish({ title: 'Un autre', body: 'Algorithme, algorithme, algorithme.' });
      await search.publish({ title: 'Algorithme' });
      expect(await titles('algorithme')).toEqual(['Algorithme', 'Un autre']);
    });

    it('lead to a proposal before its arguments, which stand under its title', async () => {
      await search.publish({ title: 'Algorithme', body: 'Pour.' }, search.arguments);
      await search.publish({ title: 'Algorithme', body: 'Un texte plus long que le leur.' });
      const { page } = await find('algorithme');
      expect(page.items.map(({ node }) => node.kind)).toEqual(['PROPOSAL', 'ARGUMENT']);
    });

    it('are read in the language of the text', async () => {
      await search.publish({ locale: 'en', title: 'Sharing hospitals' });
      expect(await titles('shared hospital')).toEqual(['Sharing hospitals']);
    });

    it.each(['', '   ', 'les', 'à la', '…', '"&|!'])(
      'find nothing where there is none: %j',
      async (text) => {
        await search.publish({ title: 'Les uns à la suite' });
        expect(await find(text)).toMatchObject({ page: { items: [], totalCount: 0 } });
      },
    );
  });

  it('marks the words that answer in the text as it was written', async () => {
    await search.publish({ title: 'Nos Données', body: 'Un rendez-vous <b>donnée</b> & données.' });
    const { page } = await find('donnée vous');
    const hit = page.items[0]?.node;
    if (hit === undefined) throw new Error('Nothing was found');
    const wordsOf = (text: string, marked: string) =>
      readMarks(text, marked).matches.map(({ start, end }) => text.slice(start, end));
    expect(wordsOf(hit.title, hit.markedTitle)).toEqual(['Données']);
    expect(wordsOf(hit.body, hit.markedBody)).toEqual(['donnée', 'données']);
  });

  describe('filters', () => {
    it('show one kind, and count them all', async () => {
      await search.publish({ title: 'Soin' });
      await search.publish({ title: 'Soin encore' });
      await search.publish({ title: 'Soin, définition' }, search.terms);
      const answer = await find('soin', { kind: 'GLOSSARY_TERM' });
      expect(titlesOf(answer)).toEqual(['Soin, définition']);
      expect(answer.page.totalCount).toBe(1);
      expect(answer.counts).toEqual(
        new Map<SearchKind, number>([
          ['PROPOSAL', 2],
          ['GLOSSARY_TERM', 1],
        ]),
      );
    });

    it('show one theme', async () => {
      await search.publish({ title: 'Soin sans thème' });
      await search.publish({ title: 'Soin et données', themeId: search.edition.donneesId });
      expect(await titles('soin', { theme: 'donnees' })).toEqual(['Soin et données']);
      expect(await titles('soin', { theme: 'inconnu' })).toEqual([]);
    });

    it('show one edition, or all that are published', async () => {
      const other = await search.anotherEdition();
      await search.publish({ title: 'Ici un soin' });
      await search.publish({ title: 'Ailleurs un soin', editionId: other.id });
      expect(await titles('soin')).toEqual(['Ici un soin']);
      expect((await titles('soin', { editionSlug: null })).toSorted()).toEqual([
        'Ailleurs un soin',
        'Ici un soin',
      ]);
      expect(await titles('soin', { editionSlug: 'inconnue' })).toEqual([]);
    });

    it('A15: show nothing of a draft, neither by its name nor everywhere, nor as a spelling', async () => {
      const draft = await search.anotherEdition();
      await search.publish({ title: 'Brouillonsecret', editionId: draft.id });
      await search.bench.rows(DRAFTED, [draft.id]);
      expect(await titles('brouillonsecret', { editionSlug: draft.slug })).toEqual([]);
      const everywhere = await find('brouillonsecre', { editionSlug: null });
      expect(everywhere).toMatchObject({ words: ['brouillonsecre'], page: { totalCount: 0 } });
    });
  });

  describe('when not all words are found', () => {
    it('looks for those that are spelt nearly so', async () => {
      await search.publish({ title: 'Expliquer les Algorithmes', body: 'Du diagnostic.' });
      await search.publish({ title: 'Diagnostic' });
      const answer = await find('algoritmes diagnostic');
      expect(answer).toMatchObject({
        matching: 'OTHER_SPELLING',
        words: ['algorithmes', 'diagnostic'],
      });
      expect(titlesOf(answer)).toEqual(['Expliquer les Algorithmes']);
    });

    it('never offers the words of what was withdrawn', async () => {
      const { id } = await search.publish({ title: 'Motsecret' });
      search.proposals.documents.delete(id);
      await search.tell(search.proposals, [id]);
      expect(await find('motsecre')).toMatchObject({ words: ['motsecre'] });
    });

    it('then looks for any of them, the fullest answers first', async () => {
      await search.publish({ title: 'Soin' });
      await search.publish({ title: 'Soin et vote' });
      const answer = await find('soin vote introuvable');
      expect(answer.matching).toBe('ANY_WORD');
      expect(titlesOf(answer)).toEqual(['Soin et vote', 'Soin']);
    });

    it('leaves words alone that are there, however short or odd', async () => {
      await search.publish({ title: 'IA', body: 'zxqv' });
      expect(await find('ia zxqv')).toMatchObject({ matching: 'ALL_WORDS', words: ['ia', 'zxqv'] });
    });
  });

  describe('pages', () => {
    const read = async (): Promise<string[]> => {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const { page }: SearchAnswer = await find('soin', { page: { first: 3, after } });
        expect(page.totalCount).toBe(10);
        seen.push(...page.items.map(({ node }) => node.documentId));
        after = page.hasNextPage ? (page.items.at(-1)?.cursor ?? null) : null;
      } while (after !== null);
      return seen;
    };

    it('neither repeat nor skip, though many stand equal', async () => {
      const ids: string[] = [];
      for (let number = 0; number < 10; number += 1) {
        const title = number % 3 === 0 ? 'Soin' : 'Autre';
        ids.push((await search.publish({ title, body: 'Un soin.' })).id);
      }
      const seen = await read();
      expect(seen).toHaveLength(10);
      expect(seen.toSorted()).toEqual(ids.toSorted());
    });

    it.each(['', 'xxx', 'WzEsInh4eCIsInl5eSJd', 'WzEsMSwieXl5Il0'])(
      'start at the beginning after an invented cursor: %j',
      async (after) => {
        await search.publish({ title: 'Soin' });
        expect(await titles('soin', { page: { first: 3, after } })).toEqual(['Soin']);
      },
    );
  });

  it.each([
    ['operators', `soin & !(vote | 'a':*) <-> \\`],
    ['unbalanced quotes', `"soin ' « "`],
    ['ten kilobytes of one word', 'soin'.repeat(2560)],
    ['ten kilobytes of words', 'soin '.repeat(2048)],
    ['a bomb of brackets', '('.repeat(5000)],
    ['a bomb of patterns', '(a+)+$%_%_%'.repeat(500)],
    ['SQL', `'; select pg_sleep(5); --`],
    ['SQL in dollars', `$1 $$; select pg_sleep(5) $$`],
    ['marks of the headline', '\uE000soin\uE001'],
    ['a zero and half a character', 'so\u0000in \uD800'],
  ])('A36 A37: takes %s for words, at once', async (_what, text) => {
    await search.publish({ title: 'Soin', body: 'Un soin.' });
    const startedAt = performance.now();
    const answer = await find(text);
    expect(performance.now() - startedAt).toBeLessThan(300);
    expect(answer.page.items.length).toBeLessThanOrEqual(1);
  });

  it('refuses an address that asks without end', async () => {
    const limited = await SearchBench.open({ VOIX_RATE_LIMITS: 'on' });
    const ask = () =>
      limited.bench.get(SearchReader).find(limited.bench.context(), {
        text: '',
        editionSlug: null,
        theme: null,
        kind: null,
        page: { first: 1, after: null },
      });
    try {
      for (let asked = 0; asked < 600; asked += 1) await ask();
      await expect(ask()).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    } finally {
      await limited.close();
    }
  });
});
