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

/** Negative when `one` comes first. */
function compare(one: SequenceCandidate, other: SequenceCandidate, seed: string): number {
  if (one.exposure !== other.exposure) return one.exposure - other.exposure;
  const byHash = mixed(`${seed}:${one.id}`) - mixed(`${seed}:${other.id}`);
  return byHash === 0 ? Number(one.id > other.id) - Number(one.id < other.id) : byHash;
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
  let best: Candidate | undefined;
  for (const candidate of candidates) {
    if (isDone(candidate)) continue;
    if (best === undefined || compare(candidate, best, seed) < 0) best = candidate;
  }
  return best;
}
