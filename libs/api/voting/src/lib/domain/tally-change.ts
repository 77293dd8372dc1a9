/** Nuances have one bit each in a vote, in the order of the tally's columns. */
export const QUALIFICATION_COLUMNS = [
  'like_it',
  'doable',
  'platitude_agree',
  'no_way',
  'impossible',
  'platitude_disagree',
  'do_not_understand',
  'no_opinion',
  'do_not_care',
] as const;

const STANCE_OFFSET = { '1': 0, '0': 1, '-1': 2 } as const;
const FIRST_QUALIFICATION = 3;

/** Length of a tally: three stances, nine nuances. */
export const TALLY_LENGTH = FIRST_QUALIFICATION + QUALIFICATION_COLUMNS.length;

interface CountedVote {
  readonly stance: number;
  readonly qualifications: number;
}

/** What a batch does to the counters: one row a proposal, however many votes it holds. */
export class TallyChange {
  private readonly rows = new Map<string, { key: TallyKey; deltas: number[] }>();

  /** Notes that the vote `before` became `after`; null stands for no vote. */
  replace(key: TallyKey, before: CountedVote | null, after: CountedVote | null): void {
    const deltas = this.deltasOf(key);
    if (before !== null) add(deltas, before, -1);
    if (after !== null) add(deltas, after, 1);
  }

  /** Sorted by proposal: batches take the rows in one order and never wait for each other in a circle. */
  sorted(): readonly { readonly key: TallyKey; readonly deltas: readonly number[] }[] {
    return [...this.rows.values()].sort((a, b) => a.key.proposalRef - b.key.proposalRef);
  }

  private deltasOf(key: TallyKey): number[] {
    const name = `${key.activityRef}/${key.proposalRef}`;
    const known = this.rows.get(name);
    if (known !== undefined) return known.deltas;
    const row = { key, deltas: Array.from({ length: TALLY_LENGTH }, () => 0) };
    this.rows.set(name, row);
    return row.deltas;
  }
}

export interface TallyKey {
  readonly editionRef: number;
  readonly activityRef: number;
  readonly proposalRef: number;
}

function add(deltas: number[], vote: CountedVote, sign: 1 | -1): void {
  const bump = (index: number) => {
    deltas[index] = (deltas[index] ?? 0) + sign;
  };
  bump(STANCE_OFFSET[String(vote.stance) as keyof typeof STANCE_OFFSET]);
  for (let bit = 0; bit < QUALIFICATION_COLUMNS.length; bit += 1) {
    if ((vote.qualifications & (1 << bit)) !== 0) bump(FIRST_QUALIFICATION + bit);
  }
}
