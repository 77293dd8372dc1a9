import { gzipSync } from 'node:zlib';
import type { ImportRecordKind } from '@voix/contracts/import-format';
import { collect, TemporaryFolder } from '../__fixtures__/temporary-folder.js';
import type { ReadItem } from '../domain/import-source.js';
import { recordsOf } from './record-files.js';
import { LONGEST_LINE } from './text-lines.js';

/** What a file of this content gives. */
async function read(
  file: string,
  content: string | Buffer,
  mapping?: Record<string, string>,
): Promise<ReadItem[]> {
  const folder = await TemporaryFolder.with({ [file]: content });
  try {
    const kind = file.split('.')[0] as ImportRecordKind;
    const path = `${folder.path}/${file}`;
    return await collect(recordsOf({ kind, path, file, ...(mapping && { mapping }) }));
  } finally {
    await folder.remove();
  }
}

const values = (items: readonly ReadItem[]) =>
  items.map((item) => ('problem' in item ? item.problem.code : item.value));
const anna = { participant: 'anna', proposal: 'p1', stance: 'AGREE' };

describe('a table of records', () => {
  it.each([
    ['commas', 'participant,proposal,stance\nanna,p1,AGREE\n'],
    ['semicolons', 'participant;proposal;stance\nanna;p1;AGREE\n'],
    ['tabs', 'participant\tproposal\tstance\nanna\tp1\tAGREE\n'],
    ['Windows line ends', 'participant,proposal,stance\r\nanna,p1,AGREE\r\n'],
    ['a byte order mark', '\uFEFFparticipant,proposal,stance\nanna,p1,AGREE\n'],
    ['empty lines', 'participant,proposal,stance\n\nanna,p1,AGREE\n\n'],
    ['no last line end', 'participant,proposal,stance\nanna,p1,AGREE'],
    ['quotes', '"participant","proposal","stance"\n"anna","p1","AGREE"\n'],
  ])('A27: is read with %s', async (_how, content) => {
    expect(values(await read('votes.csv', content))).toEqual([anna]);
  });

  it('is read from a packed file', async () => {
    const packed = gzipSync('participant,proposal,stance\nanna,p1,AGREE\n');
    expect(values(await read('votes.csv.gz', packed))).toEqual([anna]);
  });

  it('A27: keeps a formula as the text it is', async () => {
    const content = `key,title\np1,"=HYPERLINK(""http://x"")"\np2,'=1+1\n`;
    expect(values(await read('proposals.csv', content))).toEqual([
      { key: 'p1', title: '=HYPERLINK("http://x")' },
      { key: 'p2', title: '=1+1' },
    ]);
  });

  it('says on which line a row begins, also after cells with line breaks', async () => {
    const content = 'key,title,body\np1,Un,"a\nb\nc"\np2,Deux,d\n';
    const items = await read('proposals.csv', content);
    expect(items.map((item) => 'at' in item && item.at.line)).toEqual([2, 5]);
  });

  it('leads dotted columns into objects and parts lists', async () => {
    const content =
      'key,title,recordedElsewhere.source,recordedElsewhere.agree\np1,Un,Ailleurs,12\n';
    expect(values(await read('proposals.csv', content))).toEqual([
      { key: 'p1', title: 'Un', recordedElsewhere: { source: 'Ailleurs', agree: 12 } },
    ]);
    const votes = 'participant,proposal,stance,qualifications\nanna,p1,AGREE,LIKE_IT|DOABLE\n';
    expect(values(await read('votes.csv', votes))).toEqual([
      { ...anna, qualifications: ['LIKE_IT', 'DOABLE'] },
    ]);
  });

  it('takes the columns that a mapping names, and leaves the others out', async () => {
    const content = 'Votant;Sens;Proposition;Remarque\nanna;AGREE;p1;=cmd\n';
    const mapping = { participant: 'Votant', proposal: 'Proposition', stance: 'Sens' };
    expect(values(await read('votes.csv', content, mapping))).toEqual([anna]);
  });

  it('names a column that it does not know', async () => {
    const [item] = await read('votes.csv', 'participant,vote\nanna,AGREE\n');
    expect(item).toEqual({
      problem: { file: 'votes.csv', line: 1, column: 'vote', code: 'UNKNOWN_COLUMN' },
    });
  });

  it('knows no field that every object has', async () => {
    const items = await read('votes.csv', 'participant,constructor,__proto__\nanna,x,y\n');
    expect(values(items)).toEqual(['UNKNOWN_COLUMN', 'UNKNOWN_COLUMN']);
  });

  it('A27: says that Latin-1 is not UTF-8, and on which line', async () => {
    const latin = Buffer.from('key,title\np1,Sant\xe9\n', 'latin1');
    expect(await read('proposals.csv', latin)).toEqual([
      { problem: { file: 'proposals.csv', line: 2, column: null, code: 'BAD_TEXT' } },
    ]);
    expect(values(await read('proposals.csv', Buffer.from('\uFEFFkey', 'utf16le')))).toEqual([
      'BAD_TEXT',
    ]);
  });

  it('says where quotes do not close, and where a row has too many cells', async () => {
    expect(
      values(await read('votes.csv', 'participant,proposal,stance\n"anna,p1,AGREE\n')),
    ).toEqual(['BAD_QUOTES']);
    expect(values(await read('votes.csv', 'participant,proposal\nanna,p1,AGREE\n'))).toEqual([
      'TOO_MANY_CELLS',
    ]);
  });

  it('reads nothing from an empty file', async () => {
    expect(await read('votes.csv', '')).toEqual([]);
  });
});

describe('lines of JSON', () => {
  it('are read with their places', async () => {
    const items = await read('votes.jsonl', `${JSON.stringify(anna)}\r\n\n${JSON.stringify(anna)}`);
    expect(items).toEqual([
      { value: anna, at: { file: 'votes.jsonl', line: 1 } },
      { value: anna, at: { file: 'votes.jsonl', line: 3 } },
    ]);
  });

  it('are told when they are none, and the others are still read', async () => {
    const items = await read('votes.jsonl', `{"a":1\n${JSON.stringify(anna)}\n`);
    expect(values(items)).toEqual(['NOT_JSON', anna]);
  });

  it('A22: stop at a line without end, also when it is packed small', async () => {
    const bomb = gzipSync(Buffer.alloc(LONGEST_LINE * 3, 0x20));
    expect(values(await read('votes.jsonl.gz', bomb))).toEqual(['LINE_TOO_LONG']);
  });
});
