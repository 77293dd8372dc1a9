import { ExportPseudonyms } from './export-pseudonyms.js';
import { proposalRecordOf, voteRecordOf } from './export-records.js';

const names = new ExportPseudonyms(Buffer.alloc(32, 7));
const row = {
  number: 3,
  authorId: 'anna',
  theme: 'soins',
  submittedAt: '2026-11-23T09:00:00.000Z',
  state: 'PUBLISHED',
  reason: null,
  mergedInto: null,
  versions: [
    { title: 'Un', body: 'b1', reason: null },
    { title: 'Deux', body: 'b2', reason: 'mieux' },
  ],
  recordedElsewhere: null,
} as const;

describe('the records of an export', () => {
  it('give the first words of a proposal, then its later versions', () => {
    expect(proposalRecordOf(names, row)).toEqual({
      key: 'p3',
      theme: 'soins',
      author: names.author('anna'),
      title: 'Un',
      body: 'b1',
      versions: [{ title: 'Deux', body: 'b2', reason: 'mieux' }],
      submittedAt: '2026-11-23T09:00:00.000Z',
      state: 'PUBLISHED',
    });
  });

  it('keep the place and the reason of a withdrawn proposal, not its words', () => {
    const record = proposalRecordOf(names, { ...row, state: 'WITHDRAWN', reason: 'Doublon' });
    expect(record).toMatchObject({ key: 'p3', state: 'WITHDRAWN', reason: 'Doublon', body: '' });
    expect(JSON.stringify(record)).not.toMatch(/Un"|b1|Deux|b2|mieux/);
  });

  it('A30: call one person by two names that nobody can join', () => {
    const vote = { voterId: 'anna', proposal: 3, stance: 1, qualifications: 0 };
    const { participant } = voteRecordOf(names, vote);
    expect(participant).not.toContain('anna');
    expect(participant.split('-')[1]).not.toBe(names.author('anna').split('-')[1]);
    const elsewhere = new ExportPseudonyms(Buffer.alloc(32, 8));
    expect(elsewhere.voter('anna')).not.toBe(names.voter('anna'));
    expect(names.voter('anna')).toBe(participant);
  });
});
