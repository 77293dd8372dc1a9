import { decodeQualifications, QUALIFICATIONS } from '@voix/domain-voting-rules';
import { QUALIFICATION_COLUMNS } from '../domain/tally-change.js';
import type { RecordedVote } from '../application/cast-vote.use-case.js';
import { stanceOf } from '../domain/stance-number.js';
import type { TallyRow } from '../persistence/tally.repository.js';
import type { VoteRow } from '../persistence/vote.repository.js';
import { QualificationCountType, VoteTallyType, VoteType } from './vote.type.js';

export function presentVote(row: VoteRow): VoteType {
  return Object.assign(new VoteType(), {
    id: row.proposal_id,
    stance: stanceOf(row.stance),
    qualifications: decodeQualifications(row.qualifications),
    votedAt: row.voted_at,
    receipt: row.receipt.toString('hex'),
  });
}

/** The vote that was just recorded; null after it was taken back. */
export function presentRecordedVote(vote: RecordedVote): VoteType | null {
  if (vote.stance === null) return null;
  return Object.assign(new VoteType(), {
    id: vote.proposalId,
    stance: vote.stance,
    qualifications: [...vote.qualifications],
    votedAt: vote.votedAt,
    receipt: vote.receipt,
  });
}

/** The counters of a proposal; a proposal without a row has no votes. */
export function presentTally(row: TallyRow | undefined): VoteTallyType {
  const { agree = 0, neutral = 0, disagree = 0 } = row ?? {};
  const qualifications = QUALIFICATIONS.map((qualification, bit) => {
    const column = QUALIFICATION_COLUMNS[bit];
    const count = row === undefined || column === undefined ? 0 : row[column];
    return Object.assign(new QualificationCountType(), { qualification, count });
  });
  return Object.assign(new VoteTallyType(), {
    agree,
    neutral,
    disagree,
    total: agree + neutral + disagree,
    qualifications,
  });
}
