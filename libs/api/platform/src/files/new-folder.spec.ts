import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FolderNotEmpty, NewFolder } from './new-folder.js';

describe('NewFolder', () => {
  let parent: string;

  beforeEach(async () => {
    parent = await mkdtemp(join(tmpdir(), 'voix-files-'));
  });
  afterEach(() => rm(parent, { recursive: true }));

  it('writes what comes, in order', async () => {
    const folder = await NewFolder.create(join(parent, 'a', 'b'));
    await folder.write('votes.jsonl', ['one\n', 'two\n']);
    expect(await readFile(join(folder.path, 'votes.jsonl'), 'utf8')).toBe('one\ntwo\n');
  });

  it('waits for a disk that is slower than what comes', async () => {
    const folder = await NewFolder.create(parent);
    const piece = 'x'.repeat(50_000);
    await folder.write(
      'large.csv',
      Array.from({ length: 40 }, () => piece),
    );
    expect(await readFile(join(parent, 'large.csv'), 'utf8')).toHaveLength(2_000_000);
  });

  it('takes no folder that holds something', async () => {
    await writeFile(join(parent, 'kept.txt'), 'kept');
    await expect(NewFolder.create(parent)).rejects.toEqual(new FolderNotEmpty(parent));
  });

  it('writes over no file', async () => {
    const folder = await NewFolder.create(parent);
    await folder.write('a.json', ['first']);
    await expect(folder.write('a.json', ['second'])).rejects.toThrow('EEXIST');
    expect(await readFile(join(parent, 'a.json'), 'utf8')).toBe('first');
  });

  it.each([
    '../x.json',
    '..\\x.json',
    '.hidden',
    'a/b.json',
    '%2e%2e',
    'a\u0000.json',
    'CON:',
    '',
    'x'.repeat(300),
  ])('A20, A21: refuses the name %j and writes nothing', async (name) => {
    const folder = await NewFolder.create(parent);
    await expect(folder.write(name, ['x'])).rejects.toThrow('is no name for a file');
    expect(await readdir(parent)).toEqual([]);
  });
});
