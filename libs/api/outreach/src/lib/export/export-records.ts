import type {
  ArgumentRecord,
  InformationSheetRecord,
  ParticipantRecord,
  ProposalRecord,
  VoteRecord,
} from '@voix/contracts/import-format';
import { decodeQualifications } from '@voix/domain-voting-rules';
import type {
  ArgumentRow,
  AuthorRow,
  InformationRow,
  ProposalRow,
  ReviewRow,
  VoteRow,
} from '../persistence/edition-export.repository.js';
import type { ExportPseudonyms } from './export-pseudonyms.js';

/** Stands for the words of a withdrawn proposal, which are its author's again. */
const WITHDRAWN_TITLE = 'Proposition retirée';

const STANCES = new Map<number, VoteRecord['stance']>([
  [1, 'AGREE'],
  [0, 'NEUTRAL'],
  [-1, 'DISAGREE'],
]);

const proposalKey = (number: number) => `p${number}`;

export function informationRecord(row: InformationRow): InformationSheetRecord {
  const { easyRead, reviews, sources, ...sheet } = row;
  const readersOf = (asked: ReviewRow['part']) =>
    (reviews ?? []).flatMap(({ part, ...reader }) => (part === asked ? [reader] : []));
  return {
    ...sheet,
    sources: sources.map(sourceRecord),
    reviewers: readersOf('FULL_TEXT'),
    ...(easyRead !== null && { easyRead }),
    easyReadReviewers: readersOf('EASY_READ'),
  };
}

/** What is not known of a source is left out; a bare reference stays a text. */
function sourceRecord({
  title,
  publisher,
  publishedOn,
  url,
}: InformationRow['sources'][number]): InformationSheetRecord['sources'][number] {
  if (publisher === null && publishedOn === null && url === null) return title;
  return {
    title,
    ...(publisher !== null && { publisher }),
    ...(publishedOn !== null && { publishedOn }),
    ...(url !== null && { url }),
  };
}

export function authorRecord(names: ExportPseudonyms, row: AuthorRow): ParticipantRecord {
  const { id, displayName, college, territory } = row;
  return {
    key: names.author(id),
    displayName,
    ...(college !== null && { college }),
    ...(territory !== null && { territory }),
  };
}

export function proposalRecordOf(names: ExportPseudonyms, row: ProposalRow): ProposalRecord {
  const { number, authorId, theme, useCase, submittedAt, channel, state, reason, mergedInto } = row;
  return {
    key: proposalKey(number),
    ...(theme !== null && { theme }),
    ...(useCase !== null && { useCase }),
    ...(authorId !== null && { author: names.author(authorId) }),
    ...wordsOf(row),
    submittedAt,
    channel,
    state,
    ...(row.stateChangedAt !== null && { stateChangedAt: row.stateChangedAt }),
    ...(reason !== null && { reason }),
    ...(mergedInto !== null && { mergedInto: proposalKey(mergedInto) }),
    ...(row.recordedElsewhere !== null && { recordedElsewhere: row.recordedElsewhere }),
  };
}

/** The first version is the record's own text; the later ones follow. */
function wordsOf({
  state,
  versions,
}: ProposalRow): Pick<ProposalRecord, 'title' | 'body' | 'versions'> {
  const [first, ...later] = versions;
  if (state === 'WITHDRAWN' || first === undefined)
    return { title: WITHDRAWN_TITLE, body: '', versions: [] };
  return {
    title: first.title,
    body: first.body,
    versions: later.map(({ reason, ...version }) => ({ ...version, reason: reason ?? '' })),
  };
}

export function argumentRecordOf(names: ExportPseudonyms, row: ArgumentRow): ArgumentRecord {
  const { id, proposal, side, authorId, body, submittedAt, channel } = row;
  return {
    key: id,
    proposal: proposalKey(proposal),
    side,
    ...(authorId !== null && { author: names.author(authorId) }),
    body,
    submittedAt,
    channel,
  };
}

export function voteRecordOf(names: ExportPseudonyms, row: VoteRow): VoteRecord {
  const stance = STANCES.get(row.stance);
  if (stance === undefined) throw new Error(`${row.stance} is no stance`);
  return {
    participant: names.voterOn(row.proposal, row.voterId),
    proposal: proposalKey(row.proposal),
    stance,
    qualifications: decodeQualifications(row.qualifications),
    ...(names.audience === 'organizers' && { votedAt: row.votedAt }),
  };
}
