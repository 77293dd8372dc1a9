import { collect, jsonLines, TemporaryFolder } from '../__fixtures__/temporary-folder.js';
import { openVoixFolder } from './voix-folder.reader.js';

const manifest = JSON.stringify({
  format: 'voix-import',
  version: 1,
  source: 'essai',
  edition: 'essai-2026',
});

async function open(files: Readonly<Record<string, string | Buffer>>) {
  const folder = await TemporaryFolder.with(files);
  const opened = await openVoixFolder(folder.path);
  return { opened, folder };
}

/** The codes of what keeps a folder from being read. */
async function faults(files: Readonly<Record<string, string | Buffer>>) {
  const { opened, folder } = await open(files);
  await folder.remove();
  return opened.ok ? [] : opened.error.map(({ file, code }) => `${file} ${code}`);
}

describe('openVoixFolder', () => {
  it('reads each kind of record from its file, again and again', async () => {
    const records = [{ key: 'anna' }];
    const { opened, folder } = await open({
      'manifest.json': manifest,
      'participants.jsonl': jsonLines(records),
    });
    if (!opened.ok) throw new Error('It was not opened');
    for (const _time of ['first', 'second']) {
      const read = await collect(opened.value.records('participants'));
      expect(read).toMatchObject([{ value: { key: 'anna' } }]);
    }
    expect(await collect(opened.value.records('votes'))).toEqual([]);
    expect(opened.value).toMatchObject({ manifest: { source: 'essai' }, edition: null });
    await folder.remove();
  });

  it('tells which files it leaves aside', async () => {
    const { opened, folder } = await open({ 'manifest.json': manifest, 'LISEZ-MOI.txt': '' });
    expect(opened.ok && opened.value.notes).toEqual([
      { code: 'FILES_LEFT_ASIDE', params: { files: 'LISEZ-MOI.txt' } },
    ]);
    await folder.remove();
  });

  it.each([
    ['no manifest', {}, ['manifest.json FILE_MISSING']],
    ['a manifest that is no JSON', { 'manifest.json': '{' }, ['manifest.json NOT_JSON']],
    ['another format', { 'manifest.json': '{"format":"csv"}' }, ['manifest.json FORMAT_UNKNOWN']],
    [
      'a later version',
      { 'manifest.json': manifest.replace('"version":1', '"version":2') },
      ['manifest.json FORMAT_UNKNOWN'],
    ],
    [
      'a field that nobody knows',
      { 'manifest.json': manifest.replace('}', ',"admin":true}') },
      ['manifest.json UNKNOWN_COLUMN'],
    ],
    [
      'a manifest in Latin-1',
      { 'manifest.json': Buffer.from('{"title":"Sant\xe9"}', 'latin1') },
      ['manifest.json BAD_TEXT'],
    ],
    [
      'two files of votes',
      { 'manifest.json': manifest, 'votes.csv': '', 'votes.jsonl': '' },
      ['votes.jsonl TWO_FILES'],
    ],
    [
      'a mapping for a file that is not there',
      { 'manifest.json': manifest, 'mapping.json': '{"votes.csv":{}}' },
      ['votes.csv FILE_MISSING'],
    ],
  ])('refuses %s', async (_what, files, expected) => {
    expect(await faults(files)).toEqual(expected);
  });
});
