import type { ParticipantRecord, ProposalRecord, VoteRecord } from '@voix/contracts/import-format';
import type { ImportNote, ImportProblem } from '../domain/import-problem.js';
import type { Place, ReadRecord } from '../domain/import-source.js';
import type { NamedRow } from './named-rows.js';
import { titleAndBody } from './short-title.js';

/** The tables of a Polis export, as they are. */
export interface PolisExport {
  readonly comments: readonly NamedRow[];
  readonly votes: readonly NamedRow[];
  readonly participants: readonly NamedRow[];
  readonly summary: ReadonlyMap<string, string>;
}

export const COMMENTS_FILE = 'comments.csv';
export const VOTES_FILE = 'votes.csv';
export const PARTICIPANTS_FILE = 'participants-votes.csv';

/** In an export, 1 agrees and -1 disagrees; Polis's own database has it the other way round. */
const STANCES: Readonly<Record<string, VoteRecord['stance']>> = {
  '1': 'AGREE',
  '0': 'NEUTRAL',
  '-1': 'DISAGREE',
};

/** Accepted, not looked at (shown meanwhile), moderated out. */
const STATES: Readonly<Record<string, ProposalRecord['state']>> = {
  '1': 'PUBLISHED',
  '0': 'PUBLISHED',
  '-1': 'REFUSED',
};

const MODERATED_OUT = 'Écartée par la modération de la conversation d’origine.';

export interface PolisRecords {
  readonly participants: readonly ReadRecord[];
  readonly proposals: readonly ReadRecord[];
  readonly votes: readonly ReadRecord[];
  readonly problems: readonly ImportProblem[];
  readonly notes: readonly ImportNote[];
}

/** Translates the tables: a statement is a proposal, and the last row of a person on a statement is their vote. */
export function polisRecords(source: PolisExport): PolisRecords {
  const problems: ImportProblem[] = [];
  const proposals = source.comments.flatMap((row) => proposalOf(row, problems));
  const current = currentVotes(source.votes, problems);
  return {
    participants: participantsOf(source),
    proposals: proposals.toSorted(byId).map(({ record }) => record),
    votes: current.map(voteRecord),
    problems,
    notes: notesOn(source, current),
  };
}

interface NumberedRecord {
  readonly id: number;
  readonly record: ReadRecord;
}

const byId = (a: NumberedRecord, b: NumberedRecord) => a.id - b.id;
const participantKey = (id: string) => `p${id}`;
const statementKey = (id: string) => `s${id}`;

function proposalOf({ line, cells }: NamedRow, problems: ImportProblem[]): NumberedRecord[] {
  const at = { file: COMMENTS_FILE, line };
  const id = wholeNumber(cells.get('comment-id'));
  const time = wholeNumber(cells.get('timestamp'));
  const state = STATES[cells.get('moderated') ?? ''];
  if (id === null || time === null || state === undefined) {
    const column = id === null ? 'comment-id' : time === null ? 'timestamp' : 'moderated';
    problems.push(invalid(at, column, cells));
    return [];
  }
  const value: Partial<ProposalRecord> = {
    key: statementKey(String(id)),
    author: participantKey(cells.get('author-id') ?? ''),
    ...titleAndBody(cells.get('comment-body') ?? ''),
    submittedAt: new Date(time).toISOString(),
    state,
    ...(state === 'REFUSED' && { reason: MODERATED_OUT }),
  };
  return [{ id, record: { value, at } }];
}

interface CurrentVote {
  readonly voter: string;
  readonly statement: string;
  readonly vote: string;
  readonly stance: VoteRecord['stance'];
  readonly at: Place;
}

/** The last row of each person and statement, by time; rows of one instant count in their order. */
function currentVotes(rows: readonly NamedRow[], problems: ImportProblem[]): CurrentVote[] {
  const last = new Map<string, CurrentVote>();
  const inTime = rows.toSorted((a, b) => timeOf(a) - timeOf(b));
  for (const { line, cells } of inTime) {
    const at = { file: VOTES_FILE, line };
    const voter = cells.get('voter-id') ?? '';
    const statement = cells.get('comment-id') ?? '';
    const vote = cells.get('vote') ?? '';
    const stance = STANCES[vote];
    if (stance === undefined) problems.push(invalid(at, 'vote', cells));
    else last.set(`${voter} ${statement}`, { voter, statement, vote, stance, at });
  }
  return [...last.values()].toSorted((a, b) => a.at.line - b.at.line);
}

function voteRecord({ voter, statement, stance, at }: CurrentVote): ReadRecord {
  const value = { participant: participantKey(voter), proposal: statementKey(statement), stance };
  return { value, at };
}

/** Everybody who voted, wrote, or is listed without having done either. */
function participantsOf({ participants, votes, comments }: PolisExport): ReadRecord[] {
  const found = new Map<string, ReadRecord>();
  const take = (file: string, rows: readonly NamedRow[], column: string) => {
    for (const { line, cells } of rows) {
      const key = participantKey(cells.get(column) ?? '');
      const value: ParticipantRecord = { key };
      if (!found.has(key)) found.set(key, { value, at: { file, line } });
    }
  };
  take(PARTICIPANTS_FILE, participants, 'participant');
  take(VOTES_FILE, votes, 'voter-id');
  take(COMMENTS_FILE, comments, 'author-id');
  return [...found.values()];
}

function notesOn(
  { participants, votes }: PolisExport,
  current: readonly CurrentVote[],
): ImportNote[] {
  const voters = new Set(current.map(({ voter }) => voter));
  const silent = participants.filter(({ cells }) => !voters.has(cells.get('participant') ?? ''));
  const changed = votes.length - current.length;
  const differences = differencesWithMatrix(participants, current);
  const notes: ImportNote[] = [
    { code: 'PARTICIPANTS_WITHOUT_VOTE', params: { count: silent.length } },
    { code: 'VOTES_CHANGED', params: { count: changed } },
    { code: 'MATRIX_DIFFERS', params: { count: differences, file: PARTICIPANTS_FILE } },
  ];
  return notes.filter(({ params }) => params['count'] !== 0);
}

/** Polis gives the current votes twice: as the end of the log, and as a matrix. */
function differencesWithMatrix(
  participants: readonly NamedRow[],
  current: readonly CurrentVote[],
): number {
  const matrix = new Map<string, string>();
  for (const { cells } of participants) {
    const voter = cells.get('participant') ?? '';
    for (const [column, vote] of cells) {
      if (/^\d+$/.test(column) && vote !== '') matrix.set(`${voter} ${column}`, vote);
    }
  }
  const agreed = current.filter(
    ({ voter, statement, vote }) => matrix.get(`${voter} ${statement}`) === vote,
  );
  return current.length + matrix.size - 2 * agreed.length;
}

const timeOf = ({ cells }: NamedRow): number => wholeNumber(cells.get('timestamp')) ?? 0;

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : null;
}

function invalid(at: Place, column: string, cells: NamedRow['cells']): ImportProblem {
  return { ...at, column, code: 'INVALID_VALUE', params: { found: cells.get(column) ?? '' } };
}
