import { nodeHash, sameBytes, type HashFunction } from './hash-function.js';

/** The claim that a leaf stands at `leafIndex` in the tree of `treeSize` leaves that has this root. */
export interface InclusionClaim {
  readonly leafHash: Uint8Array;
  readonly leafIndex: number;
  readonly treeSize: number;
  readonly root: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/** The claim that the tree of `newSize` leaves starts with the very leaves of the tree of `oldSize`. */
export interface ConsistencyClaim {
  readonly oldSize: number;
  readonly oldRoot: Uint8Array;
  readonly newSize: number;
  readonly newRoot: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

type Side = 'LEFT' | 'RIGHT';

const isSize = (size: number) => Number.isSafeInteger(size) && size >= 0;
const isOdd = (number: number) => number % 2 === 1;
// Not `>> 1`, which would cut sizes to 32 bits.
const half = (number: number) => Math.floor(number / 2);

/**
 * On which side the sibling stands at each step from the node at `position` of a level whose last node is
 * `last`, up to the root. The shape of the tree follows from its size alone.
 */
function siblingSides(position: number, last: number): Side[] {
  const sides: Side[] = [];
  let [node, end] = [position, last];
  while (end > 0) {
    // A last node at an even place has no sibling here: it stands for its parent, unchanged.
    if (isOdd(node)) sides.push('LEFT');
    else if (node < end) sides.push('RIGHT');
    [node, end] = [half(node), half(end)];
  }
  return sides;
}

/** Whether the proof shows the claim (RFC 9162, 2.1.3.2). Anything malformed is simply not proven. */
export function verifyInclusion(hash: HashFunction, claim: InclusionClaim): boolean {
  const { leafIndex, treeSize, root, proof } = claim;
  if (!isSize(leafIndex) || !isSize(treeSize) || leafIndex >= treeSize) return false;
  if (![claim.leafHash, ...proof].every((part) => part.length === root.length)) return false;
  const sides = siblingSides(leafIndex, treeSize - 1);
  if (sides.length !== proof.length) return false;
  const top = proof.reduce(
    (node, sibling, step) =>
      sides[step] === 'LEFT' ? nodeHash(hash, sibling, node) : nodeHash(hash, node, sibling),
    claim.leafHash,
  );
  return sameBytes(top, root);
}

/** Whether the proof shows the claim (RFC 9162, 2.1.4.2). Anything malformed is simply not proven. */
export function verifyConsistency(hash: HashFunction, claim: ConsistencyClaim): boolean {
  const { oldSize, oldRoot, newSize, newRoot, proof } = claim;
  if (!isSize(oldSize) || !isSize(newSize) || oldSize > newSize) return false;
  if (![oldRoot, ...proof].every((part) => part.length === newRoot.length)) return false;
  if (oldSize === newSize) return proof.length === 0 && sameBytes(oldRoot, newRoot);
  // Every tree extends the empty one, and needs no proof for it.
  if (oldSize === 0) return proof.length === 0 && sameBytes(oldRoot, hash(new Uint8Array()));
  return verifyExtension(hash, claim);
}

/** For 0 < old size < new size: rebuilds both roots from the largest subtree at the end of the old tree. */
function verifyExtension(hash: HashFunction, claim: ConsistencyClaim): boolean {
  let [position, last] = [claim.oldSize - 1, claim.newSize - 1];
  while (isOdd(position)) [position, last] = [half(position), half(last)];
  // At 0 that subtree is the whole old tree, whose root the verifier has; otherwise the proof starts with it.
  const [start, ...siblings] = position === 0 ? [claim.oldRoot, ...claim.proof] : claim.proof;
  const sides = siblingSides(position, last);
  if (start === undefined || sides.length !== siblings.length) return false;
  let [oldNode, newNode] = [start, start];
  siblings.forEach((sibling, step) => {
    // What stands on the right came after the old tree.
    if (sides[step] === 'LEFT') oldNode = nodeHash(hash, sibling, oldNode);
    newNode =
      sides[step] === 'LEFT' ? nodeHash(hash, sibling, newNode) : nodeHash(hash, newNode, sibling);
  });
  return sameBytes(oldNode, claim.oldRoot) && sameBytes(newNode, claim.newRoot);
}
