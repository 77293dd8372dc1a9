import { ExportPseudonyms } from './export-pseudonyms.js';
import { proposalRecordOf, voteRecordOf } from './export-records.js';

const secret = Buffer.alloc(32, 7);
const names = new ExportPseudonyms(secret, 'public');
const forOrganizers = new ExportPseudonyms(secret, 'organizers');
const row = {
  number: 3,
  authorId: 'anna',
  theme: 'soins',
  useCase: 'lecture-d-images',
  submittedAt: '2026-11-23T09:00:00.000Z',
  channel: 'PAPER',
  state: 'PUBLISHED',
  stateChangedAt: null,
  reason: null,
  mergedInto: null,
  versions: [
    { title: 'Un', body: 'b1', reason: null, submittedAt: '2026-11-23T09:00:00.000Z' },
    { title: 'Deux', body: 'b2', reason: 'mieux', submittedAt: '2026-11-24T10:00:00.000Z' },
  ],
  recordedElsewhere: null,
} as const;

describe('the records of an export', () => {
  it('give the first words of a proposal, then its later versions', () => {
    expect(proposalRecordOf(names, row)).toEqual({
      key: 'p3',
      theme: 'soins',
      useCase: 'lecture-d-images',
      author: names.author('anna'),
      title: 'Un',
      body: 'b1',
      versions: [
        { title: 'Deux', body: 'b2', reason: 'mieux', submittedAt: '2026-11-24T10:00:00.000Z' },
      ],
      submittedAt: '2026-11-23T09:00:00.000Z',
      channel: 'PAPER',
      state: 'PUBLISHED',
    });
  });

  it('keep the place, the reason and the moment of a withdrawn proposal, not its words', () => {
    const stateChangedAt = '2026-11-25T08:00:00.000Z';
    const gone = { ...row, state: 'WITHDRAWN', reason: 'Doublon', stateChangedAt } as const;
    const record = proposalRecordOf(names, gone);
    expect(record).toMatchObject({ key: 'p3', state: 'WITHDRAWN', reason: 'Doublon', body: '' });
    expect(record.stateChangedAt).toBe(stateChangedAt);
    expect(JSON.stringify(record)).not.toMatch(/Un"|b1|Deux|b2|mieux/);
  });

  const vote = {
    voterId: 'anna',
    proposal: 3,
    stance: 1,
    qualifications: 0,
    votedAt: '2026-11-26T07:00:00.000Z',
  };
  const nameIn = (pseudonyms: ExportPseudonyms, change: Partial<typeof vote> = {}) =>
    voteRecordOf(pseudonyms, { ...vote, ...change }).participant;

  it('A30: call one person by other names for texts and for votes, which nobody can join', () => {
    for (const pseudonyms of [names, forOrganizers]) {
      expect(nameIn(pseudonyms)).not.toContain('anna');
      expect(nameIn(pseudonyms).split('-')[1]).not.toBe(pseudonyms.author('anna').split('-')[1]);
      const elsewhere = new ExportPseudonyms(Buffer.alloc(32, 8), pseudonyms.audience);
      expect(nameIn(elsewhere)).not.toBe(nameIn(pseudonyms));
    }
  });

  it('A30: in public, give one person another name on each proposal and no time', () => {
    expect(nameIn(names)).toBe(nameIn(names));
    expect(nameIn(names, { proposal: 4 })).not.toBe(nameIn(names));
    expect(nameIn(names)).not.toBe(nameIn(forOrganizers));
    expect(voteRecordOf(names, vote)).not.toHaveProperty('votedAt');
  });

  it('give organisers one name for all votes of a person, and their times', () => {
    expect(nameIn(forOrganizers, { proposal: 4 })).toBe(forOrganizers.voter('anna'));
    expect(nameIn(forOrganizers)).toBe(forOrganizers.voter('anna'));
    expect(voteRecordOf(forOrganizers, vote).votedAt).toBe(vote.votedAt);
  });
});
