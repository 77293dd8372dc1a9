import { encodeQualifications, QUALIFICATIONS } from '@voix/domain-voting-rules';
import { QUALIFICATION_COLUMNS } from '../domain/tally-change.js';
import type { TallyRow } from '../persistence/tally.repository.js';
import { presentRecordedVote, presentTally, presentVote } from './present-vote.js';
import { VoteTallyType, VoteType } from './vote.type.js';

const votedAt = new Date('2026-03-01T08:00:00Z');

describe('presentVote', () => {
  it('shows words for numbers and never a number of ours', () => {
    const row = {
      proposal_ref: 7,
      proposal_id: 'proposal',
      stance: -1,
      qualifications: encodeQualifications(['NO_WAY', 'IMPOSSIBLE']),
      receipt: Buffer.from([0xca, 0xfe]),
      voted_at: votedAt,
    };
    const shown = presentVote(row);
    expect(shown).toBeInstanceOf(VoteType);
    expect(shown).toEqual({
      id: 'proposal',
      stance: 'DISAGREE',
      qualifications: ['NO_WAY', 'IMPOSSIBLE'],
      votedAt,
      receipt: 'cafe',
    });
  });
});

describe('presentRecordedVote', () => {
  const recorded = {
    proposalId: 'proposal',
    proposalRef: 7,
    stance: 'AGREE',
    qualifications: ['DOABLE'],
    votedAt,
    receipt: 'cafe',
  } as const;

  it('shows the vote that was just recorded as a later reading will', () => {
    const stored = {
      proposal_ref: 7,
      proposal_id: 'proposal',
      stance: 1,
      qualifications: encodeQualifications(['DOABLE']),
      receipt: Buffer.from('cafe', 'hex'),
      voted_at: votedAt,
    };
    expect(presentRecordedVote(recorded)).toEqual(presentVote(stored));
  });

  it('shows no vote once it was taken back', () => {
    expect(presentRecordedVote({ ...recorded, stance: null, qualifications: [] })).toBeNull();
  });
});

describe('presentTally', () => {
  const countsOf = (tally: VoteTallyType) =>
    Object.fromEntries(
      tally.qualifications.map(({ qualification, count }) => [qualification, count]),
    );

  it('adds the stances up: the total is the denominator of every share', () => {
    const nuances = Object.fromEntries(
      QUALIFICATION_COLUMNS.map((column, index) => [column, index]),
    );
    const row = { proposal_id: 'p', agree: 5, neutral: 2, disagree: 1, ...nuances } as TallyRow;
    const tally = presentTally(row);
    expect(tally).toBeInstanceOf(VoteTallyType);
    expect(tally).toMatchObject({ agree: 5, neutral: 2, disagree: 1, total: 8 });
    expect(countsOf(tally)).toEqual(
      Object.fromEntries(QUALIFICATIONS.map((name) => [name, row[columnOf(name)]])),
    );
  });

  it('counts nothing for a proposal that nobody has voted on, and still names every nuance', () => {
    const tally = presentTally(undefined);
    expect(tally).toMatchObject({ agree: 0, neutral: 0, disagree: 0, total: 0 });
    expect(countsOf(tally)).toEqual(Object.fromEntries(QUALIFICATIONS.map((name) => [name, 0])));
  });
});

/** The column whose name is that of the nuance. */
function columnOf(name: (typeof QUALIFICATIONS)[number]) {
  const column = QUALIFICATION_COLUMNS.find((one) => one === name.toLowerCase());
  if (column === undefined) throw new Error(`No column counts ${name}`);
  return column;
}
