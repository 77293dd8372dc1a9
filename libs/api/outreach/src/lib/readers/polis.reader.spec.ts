import { collect, TemporaryFolder } from '../__fixtures__/temporary-folder.js';
import { openPolisExport } from './polis.reader.js';

const COMMENTS = `timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body
1403067224363,Wed Jun 18 11:53:44 WIB 2014,1,0,1,1,1,"Une phrase, avec ""guillemets""."
1403054214196,Wed Jun 18 08:16:54 WIB 2014,0,1,2,0,0,Premier énoncé
1403069999999,Wed Jun 18 12:40:00 WIB 2014,2,2,0,1,-1,Énoncé écarté
`;
const VOTES = `timestamp,datetime,comment-id,voter-id,vote
1403067300000,x,1,1,-1
1403054214200,x,0,0,1
1403054214300,x,0,1,1
1403067400000,x,1,0,0
1403067500000,x,1,0,1
1403070000000,x,2,1,-1
`;
const PARTICIPANTS = `participant,group-id,n-comments,n-votes,n-agree,n-disagree,0,1,2
0,0,1,2,2,0,1,1,
1,0,1,3,1,2,1,-1,-1
2,,1,0,0,0,,,
`;
const SUMMARY = 'topic,Un sujet\nurl,https://pol.is/2demo\nconversation-description,Que faire ?\n';

const FILES = {
  'comments.csv': COMMENTS,
  'votes.csv': VOTES,
  'participants-votes.csv': PARTICIPANTS,
  'summary.csv': SUMMARY,
};

async function open(change: Readonly<Record<string, string>> = {}) {
  const folder = await TemporaryFolder.with({ ...FILES, ...change });
  const opened = await openPolisExport(folder.path);
  await folder.remove();
  return opened;
}

/** The values of all records of a kind, or the problems in their place. */
async function valuesOf(kind: 'participants' | 'proposals' | 'votes', change = {}) {
  const opened = await open(change);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const items = await collect(opened.value.records(kind));
  return items.map((item) => ('problem' in item ? item.problem : item.value));
}

describe('openPolisExport', () => {
  it('makes proposals of statements, in the order of their numbers', async () => {
    expect(await valuesOf('proposals')).toEqual([
      {
        key: 's0',
        author: 'p1',
        title: 'Premier énoncé',
        body: '',
        state: 'PUBLISHED',
        submittedAt: '2014-06-18T01:16:54.196Z',
      },
      expect.objectContaining({ key: 's1', title: 'Une phrase, avec "guillemets".' }),
      expect.objectContaining({ key: 's2', state: 'REFUSED', reason: expect.any(String) }),
    ]);
  });

  it('counts the last row of each person and statement, by time', async () => {
    expect(await valuesOf('votes')).toEqual([
      { participant: 'p1', proposal: 's1', stance: 'DISAGREE' },
      { participant: 'p0', proposal: 's0', stance: 'AGREE' },
      { participant: 'p1', proposal: 's0', stance: 'AGREE' },
      { participant: 'p0', proposal: 's1', stance: 'AGREE' },
      { participant: 'p1', proposal: 's2', stance: 'DISAGREE' },
    ]);
    const shuffled = VOTES.split('\n').toReversed();
    const header = shuffled.splice(shuffled.indexOf(VOTES.split('\n')[0] ?? ''), 1);
    const reversed = [...header, ...shuffled.filter((line) => line !== '')].join('\n');
    const votes = await valuesOf('votes', { 'votes.csv': reversed });
    expect(votes).toContainEqual({ participant: 'p0', proposal: 's1', stance: 'AGREE' });
  });

  it('knows everybody, also those who neither voted nor wrote', async () => {
    expect(await valuesOf('participants')).toEqual([{ key: 'p0' }, { key: 'p1' }, { key: 'p2' }]);
    const more = `${VOTES}1403070000001,x,0,7,0\n`;
    expect(await valuesOf('participants', { 'votes.csv': more })).toContainEqual({ key: 'p7' });
  });

  it('tells who did not vote and what was changed on the way', async () => {
    const opened = await open();
    expect(opened.ok && opened.value.notes).toEqual([
      { code: 'PARTICIPANTS_WITHOUT_VOTE', params: { count: 1 } },
      { code: 'VOTES_CHANGED', params: { count: 1 } },
    ]);
  });

  it('tells where the matrix says something else than the log', async () => {
    const matrix = PARTICIPANTS.replace('1,0,1,3,1,2,1,-1,-1', '1,0,1,3,1,2,1,1,-1');
    const opened = await open({ 'participants-votes.csv': matrix });
    expect(opened.ok && opened.value.notes.at(-1)).toMatchObject({
      code: 'MATRIX_DIFFERS',
      params: { count: 2 },
    });
  });

  it('describes an edition that is over, with its dates', async () => {
    const opened = await open();
    expect(opened.ok && opened.value.edition?.value).toMatchObject({
      edition: { title: 'Un sujet', question: 'Que faire ?' },
      phases: [
        { kind: 'CONTRIBUTION', startsAt: '2014-06-18T01:16:54.196Z' },
        { kind: 'RESTITUTION', allows: ['SEE_RESULTS'] },
      ],
    });
  });

  it('gives a long statement a short title and keeps the whole as its body', async () => {
    const long = 'mot '.repeat(60).trim();
    const proposals = await valuesOf('proposals', {
      'comments.csv': COMMENTS.replace('Premier énoncé', long),
    });
    expect(proposals[0]).toMatchObject({ title: `${'mot '.repeat(30).trim()}…`, body: long });
  });

  it('says where a value is none', async () => {
    const problems = await valuesOf('proposals', {
      'votes.csv': VOTES.replace('x,2,1,-1', 'x,2,1,2'),
      'comments.csv': COMMENTS.replace('0,2,0,1,-1,Énoncé', '0,2,0,1,9,Énoncé').replace(
        ',2,2,0,1,-1,Énoncé',
        ',2,2,0,1,9,Énoncé',
      ),
    });
    expect(problems).toEqual(
      expect.arrayContaining([
        {
          file: 'comments.csv',
          line: 4,
          column: 'moderated',
          code: 'INVALID_VALUE',
          params: { found: '9' },
        },
        {
          file: 'votes.csv',
          line: 7,
          column: 'vote',
          code: 'INVALID_VALUE',
          params: { found: '2' },
        },
      ]),
    );
  });

  it('refuses a folder without its files, or a table without its columns', async () => {
    const folder = await TemporaryFolder.with({ 'votes.csv': VOTES });
    const opened = await openPolisExport(folder.path);
    await folder.remove();
    expect(opened.ok ? [] : opened.error.map(({ file }) => file)).toEqual([
      'comments.csv',
      'participants-votes.csv',
      'summary.csv',
    ]);
    const withoutVotes = await open({ 'votes.csv': 'timestamp,comment-id,voter-id\n' });
    expect(withoutVotes).toEqual({
      ok: false,
      error: [{ file: 'votes.csv', line: 1, column: 'vote', code: 'REQUIRED' }],
    });
  });
});
