import { readFile, writeFile } from 'node:fs/promises';
import fc from 'fast-check';
import { FolderNotEmpty } from '@voix/api-platform/files';
import { collect, TemporaryFolder } from '../__fixtures__/temporary-folder.js';
import { recordsOf } from '../readers/record-files.js';
import { ExportFolder, type ExportLayout } from './export-folder.js';

async function* each(records: readonly object[]): AsyncGenerator<object> {
  yield* records;
}

/** What is read back from what was written. */
async function writtenAndRead(
  kind: 'proposals' | 'votes',
  layout: ExportLayout,
  records: readonly object[],
) {
  const folder = await TemporaryFolder.with({});
  const target = await ExportFolder.create(`${folder.path}/out`, layout);
  const count = await target.writeRecords(kind, each(records));
  const file = `${kind}.${layout}`;
  const path = `${folder.path}/out/${file}`;
  const items = await collect(recordsOf({ kind, path, file }));
  const text = await readFile(path, 'utf8');
  await folder.remove();
  const values = items.map((item) => ('value' in item ? item.value : item.problem));
  return { count, values, text };
}

describe('ExportFolder', () => {
  it.each(['jsonl', 'csv'] as const)('writes as %s what an import reads back', async (layout) => {
    const records = [
      { participant: 'v1', proposal: 'p1', stance: 'AGREE', qualifications: ['LIKE_IT', 'DOABLE'] },
      { participant: 'v2', proposal: 'p1', stance: 'NEUTRAL', qualifications: ['NO_OPINION'] },
    ];
    const { count, values } = await writtenAndRead('votes', layout, records);
    expect(count).toBe(2);
    expect(values).toEqual(records);
  });

  it('A26: writes no cell that a spreadsheet takes for a formula, and loses nothing', async () => {
    const records = [
      { key: 'p1', title: `=cmd|'/C calc'!A0`, body: '+1 @SUM(A1);"=1"' },
      { key: 'p2', title: `'=1`, body: 'simple, "cité"; ok' },
    ];
    const { values, text } = await writtenAndRead('proposals', 'csv', records);
    expect(values).toEqual(records);
    expect(text).not.toMatch(/(^|[,;])"?[=+\-@]/m);
  });

  it('A26: survives any text', async () => {
    const texts = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((text) => text.replaceAll(/\s+/g, ' ').trim());
    const records = fc.array(fc.record({ key: fc.constant('p1'), title: texts }), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(records, async (list) => {
        const kept = list.filter(({ title }) => title !== '');
        expect((await writtenAndRead('proposals', 'csv', kept)).values).toEqual(kept);
      }),
      { numRuns: 30 },
    );
  });

  it('puts the words in force into a table, which has no place for versions', async () => {
    const versions = [{ title: 'Deux', body: 'b2', reason: 'mieux' }];
    const { values } = await writtenAndRead('proposals', 'csv', [
      { key: 'p1', title: 'Un', body: 'b1', versions },
    ]);
    expect(values).toEqual([{ key: 'p1', title: 'Deux', body: 'b2' }]);
  });

  it('never writes into a folder that holds something', async () => {
    const folder = await TemporaryFolder.with({});
    await writeFile(`${folder.path}/important.txt`, '');
    await expect(ExportFolder.create(folder.path, 'csv')).rejects.toThrow(FolderNotEmpty);
    await folder.remove();
  });
});
