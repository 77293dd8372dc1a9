import { gzipSync } from 'node:zlib';
import { collect, jsonLines, TemporaryFolder } from '../__fixtures__/temporary-folder.js';
import { openRepubliqueNumerique } from './republique-numerique.reader.js';

const argument = (id: number, isFor: boolean, author: string) => ({
  id,
  for: isFor,
  body: 'Parce que.',
  author,
  created_at: '2015-10-18T18:58:09+0200',
  is_trashed: false,
  votes: 0,
});
const lines = [
  {
    id: 63,
    title: 'Article 3',
    body_html: '<p>D&eacute;j&agrave; <strong>publi&eacute;</strong>.</p><script>x</script>',
    section: ['Section 1', 'Ouverture des données'],
    created_at: '2015-09-26T02:27:55+0200',
    author: 'gouvernement',
    votes: { ok: 690, mitige: 254, nok: 162, total: 1106 },
    is_trashed: false,
    explanation: [{ title: 'Explication', body: 'Pourquoi.' }],
    arguments: [argument(1, true, 'p00004'), argument(2, false, 'p00005')],
  },
  {
    id: 413,
    title: 'Une autre',
    body_html: '<p>Texte</p>',
    section: ['Section 1', 'Ouverture des données'],
    created_at: '2015-10-01T10:00:00+0200',
    author: 'p00004',
    votes: { ok: 1, mitige: 0, nok: 2, total: 3 },
    is_trashed: true,
    explanation: [],
    arguments: [{ ...argument(3, true, 'p00006'), is_trashed: true }],
  },
];

async function open(records: readonly object[] = lines) {
  const folder = await TemporaryFolder.with({ 'tranche.jsonl.gz': gzipSync(jsonLines(records)) });
  const opened = await openRepubliqueNumerique(`${folder.path}/tranche.jsonl.gz`);
  await folder.remove();
  return opened;
}

async function valuesOf(kind: 'participants' | 'proposals' | 'arguments' | 'votes') {
  const opened = await open();
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const items = await collect(opened.value.records(kind));
  return items.map((item) => ('value' in item ? item.value : item.problem));
}

describe('openRepubliqueNumerique', () => {
  it('reads texts without their markup, and keeps totals without voters apart', async () => {
    const [first, second] = await valuesOf('proposals');
    expect(first).toEqual({
      key: 'p63',
      theme: 'ouverture-des-donnees',
      author: 'gouvernement',
      title: 'Article 3',
      body: 'Déjà publié.\n\nExplication\n\nPourquoi.',
      submittedAt: '2015-09-26T00:27:55.000Z',
      recordedElsewhere: {
        source: 'République numérique, 2015',
        agree: 690,
        neutral: 254,
        disagree: 162,
      },
    });
    expect(second).toMatchObject({ state: 'WITHDRAWN', reason: 'Retirée sur le site d’origine.' });
    expect(await valuesOf('votes')).toEqual([]);
  });

  it('reads arguments on both sides, and leaves out those that were removed there', async () => {
    expect(await valuesOf('arguments')).toEqual([
      { key: 'a1', proposal: 'p63', side: 'FOR', author: 'p00004', body: 'Parce que.' },
      { key: 'a2', proposal: 'p63', side: 'AGAINST', author: 'p00005', body: 'Parce que.' },
    ]);
    const opened = await open();
    expect(opened.ok && opened.value.notes).toHaveLength(1);
  });

  it('names everybody once', async () => {
    const keys = (await valuesOf('participants')).map((value) => (value as { key: string }).key);
    expect(keys).toEqual(['gouvernement', 'p00004', 'p00005', 'p00006']);
  });

  it('describes an edition with the headings of the site as themes', async () => {
    const opened = await open();
    expect(opened.ok && opened.value.edition?.value).toMatchObject({
      themes: [{ code: 'ouverture-des-donnees', title: 'Ouverture des données' }],
      phases: [{ startsAt: '2015-09-26T00:27:55.000Z' }, { kind: 'RESTITUTION' }],
    });
  });

  it('says on which line something is missing', async () => {
    const opened = await open([lines[0] ?? {}, { ...lines[1], votes: { ok: 1 }, title: '' }]);
    expect(opened.ok ? [] : opened.error).toEqual([
      expect.objectContaining({ line: 2, column: 'title', code: 'REQUIRED' }),
      expect.objectContaining({ line: 2, column: 'votes.mitige', code: 'REQUIRED' }),
      expect.objectContaining({ line: 2, column: 'votes.nok', code: 'REQUIRED' }),
    ]);
  });

  it('refuses an empty file', async () => {
    expect((await open([])).ok).toBe(false);
  });
});
