/** A proposal that may be shown for a vote, and how often it has been so far (votes, or displays). */
export interface SequenceCandidate {
  readonly id: string;
  readonly exposure: number;
}

/** FNV-1a over the UTF-16 units, then the finishing steps of MurmurHash3: even, quick, not cryptographic. */
function mixed(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

interface Placed<Candidate> {
  readonly candidate: Candidate;
  readonly hash: number;
}

function place<Candidate extends SequenceCandidate>(
  candidate: Candidate,
  seed: string,
): Placed<Candidate> {
  return { candidate, hash: mixed(`${seed}:${candidate.id}`) };
}

/** Negative when `one` comes first. Equal hashes are rare, but the order must not depend on luck. */
function compare(one: Placed<SequenceCandidate>, other: Placed<SequenceCandidate>): number {
  return (
    one.candidate.exposure - other.candidate.exposure ||
    one.hash - other.hash ||
    Number(one.candidate.id > other.candidate.id) - Number(one.candidate.id < other.candidate.id)
  );
}

/**
 * The proposal to show next: the least exposed of those for which `isDone` is false, ties in an order that
 * depends on the seed alone. With a seed per participant, two people get different orders and the same person
 * always the same. `undefined` when nothing is left. One pass, no sorting.
 */
export function nextInSequence<Candidate extends SequenceCandidate>(
  candidates: Iterable<Candidate>,
  seed: string,
  isDone: (candidate: Candidate) => boolean = () => false,
): Candidate | undefined {
  let best: Placed<Candidate> | undefined;
  for (const candidate of candidates) {
    if (isDone(candidate)) continue;
    const placed = place(candidate, seed);
    if (best === undefined || compare(placed, best) < 0) best = placed;
  }
  return best?.candidate;
}

/** The first `limit` proposals of the order of {@link nextInSequence}, for a screen that prepares several. */
export function firstInSequence<Candidate extends SequenceCandidate>(
  candidates: Iterable<Candidate>,
  seed: string,
  limit: number,
  isDone: (candidate: Candidate) => boolean = () => false,
): Candidate[] {
  return Array.from(candidates)
    .filter((candidate) => !isDone(candidate))
    .map((candidate) => place(candidate, seed))
    .sort(compare)
    .slice(0, Math.max(0, limit))
    .map(({ candidate }) => candidate);
}
