import { TemporaryFolder } from '../__fixtures__/temporary-folder.js';
import { openImportSource } from './open-import-source.js';

const MANIFEST = '{"format":"voix-import","version":1,"source":"essai","edition":"essai"}';

async function openFolder(files: Readonly<Record<string, string>>, inside = '') {
  const folder = await TemporaryFolder.with(files);
  const opened = await openImportSource(`${folder.path}${inside}`);
  await folder.remove();
  return opened.ok ? opened.value.manifest.source : opened.error.map(({ file }) => file);
}

describe('openImportSource', () => {
  it('recognises a folder in the exchange format', async () => {
    expect(await openFolder({ 'manifest.json': MANIFEST })).toBe('essai');
  });

  it('recognises a Polis export', async () => {
    const files = {
      'comments.csv': 'timestamp,comment-id,author-id,moderated,comment-body\n',
      'votes.csv': 'timestamp,comment-id,voter-id,vote\n',
      'participants-votes.csv': 'participant\n',
      'summary.csv': 'topic,x\n',
    };
    expect(await openFolder(files)).toMatch(/^polis:/);
  });

  it('takes a file for the one layout that is a file', async () => {
    expect(await openFolder({ 'tranche.jsonl': '{}\n' }, '/tranche.jsonl')).toContain(
      'tranche.jsonl',
    );
  });

  it('says that what is not there is not there', async () => {
    expect(await openFolder({}, '/nulle-part')).toEqual(['nulle-part']);
  });
});
