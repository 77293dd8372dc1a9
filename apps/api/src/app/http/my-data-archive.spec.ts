import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import type { PersonalDataSection } from '@voix/api-platform/ports';
import { myDataArchive } from './my-data-archive.js';

const AT = new Date('2026-11-23T10:00:00Z');
const HOSTILE = '<script>alert(1)</script> ../../x =1+1';

const section = (rows: PersonalDataSection['rows']): PersonalDataSection => ({
  name: 'proposals',
  title: { fr: 'Vos propositions', en: 'Your proposals' },
  columns: [{ name: 'title', title: { fr: 'Titre', en: 'Title' } }],
  rows,
});

async function filesOf(archive: Buffer): Promise<ReadonlyMap<string, string>> {
  const zip = await fromBufferPromise(archive, { lazyEntries: true });
  const files = new Map<string, string>();
  for await (const entry of zip.eachEntry()) {
    const content = await buffer(await zip.openReadStreamPromise(entry));
    files.set(entry.fileName, content.toString('utf8'));
  }
  return files;
}

const open = async (rows: PersonalDataSection['rows'], locale: 'fr' | 'en' = 'fr') =>
  filesOf(await buffer(myDataArchive([section(rows)], locale, AT)));

describe('the archive of a person’s data', () => {
  it('A21: holds files that the server alone names, whatever people wrote', async () => {
    expect([...(await open([{ title: HOSTILE }])).keys()]).toEqual([
      'mes-donnees.html',
      'data.json',
    ]);
    expect([...(await open([], 'en')).keys()]).toEqual(['my-data.html', 'data.json']);
  });

  it('A31: shows what people wrote as text', async () => {
    const page = (await open([{ title: HOSTILE }])).get('mes-donnees.html') ?? '';
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).not.toContain('<script');
  });

  it('says the same to a program, exactly', async () => {
    const data: unknown = JSON.parse((await open([{ title: HOSTILE }])).get('data.json') ?? '');
    expect(data).toEqual({
      format: 'voix-my-data',
      version: 1,
      madeAt: AT.toISOString(),
      proposals: [{ title: HOSTILE }],
    });
  });

  it('says so when there is nothing', async () => {
    expect((await open([])).get('mes-donnees.html')).toContain('<p>Rien.</p>');
  });
});
