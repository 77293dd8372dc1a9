import { nodeHash, type HashFunction } from './hash-function.js';

/** The largest power of two smaller than `size`, where RFC 6962 splits a tree of two leaves or more. */
function splitPoint(size: number): number {
  let power = 1;
  while (power * 2 < size) power *= 2;
  return power;
}

function rootOfRange(
  hash: HashFunction,
  leaves: readonly Uint8Array[],
  start: number,
  end: number,
): Uint8Array {
  if (end - start === 1) return leafAt(leaves, start);
  const middle = start + splitPoint(end - start);
  return nodeHash(
    hash,
    rootOfRange(hash, leaves, start, middle),
    rootOfRange(hash, leaves, middle, end),
  );
}

function leafAt(leaves: readonly Uint8Array[], index: number): Uint8Array {
  const leaf = leaves[index];
  if (leaf === undefined) throw new RangeError(`There is no leaf ${index}`);
  return leaf;
}

/** Root of the tree over leaf hashes, in order (RFC 6962, 2.1). The empty tree has the hash of nothing. */
export function treeRoot(hash: HashFunction, leafHashes: readonly Uint8Array[]): Uint8Array {
  if (leafHashes.length === 0) return hash(new Uint8Array());
  return rootOfRange(hash, leafHashes, 0, leafHashes.length);
}

/**
 * The audit path of a leaf (RFC 6962, 2.1.1), from the leaf's sibling up: what someone who has the leaf and the
 * root needs to see that the leaf is in the tree. Throws a `RangeError` when there is no such leaf.
 */
export function inclusionProof(
  hash: HashFunction,
  leafHashes: readonly Uint8Array[],
  leafIndex: number,
): Uint8Array[] {
  leafAt(leafHashes, leafIndex);
  const path: Uint8Array[] = [];
  let start = 0;
  let end = leafHashes.length;
  while (end - start > 1) {
    const middle = start + splitPoint(end - start);
    if (leafIndex < middle) {
      path.push(rootOfRange(hash, leafHashes, middle, end));
      end = middle;
    } else {
      path.push(rootOfRange(hash, leafHashes, start, middle));
      start = middle;
    }
  }
  return path.reverse();
}

/**
 * The proof that the tree over all leaves extends the tree over the first `oldSize` (RFC 6962, 2.1.2): nothing
 * was changed, removed or inserted. Empty for equal sizes, and for an old tree without leaves. Throws a
 * `RangeError` when the old tree is larger than the new one.
 */
export function consistencyProof(
  hash: HashFunction,
  leafHashes: readonly Uint8Array[],
  oldSize: number,
): Uint8Array[] {
  if (!Number.isInteger(oldSize) || oldSize < 0 || oldSize > leafHashes.length) {
    throw new RangeError(`A tree of ${leafHashes.length} leaves extends none of ${oldSize}`);
  }
  if (oldSize === 0) return [];
  const path: Uint8Array[] = [];
  let start = 0;
  let end = leafHashes.length;
  // Down to the subtree that ends where the old tree ended, noting the siblings on the way.
  while (end > oldSize) {
    const middle = start + splitPoint(end - start);
    if (oldSize <= middle) {
      path.push(rootOfRange(hash, leafHashes, middle, end));
      end = middle;
    } else {
      path.push(rootOfRange(hash, leafHashes, start, middle));
      start = middle;
    }
  }
  // A subtree that starts at the first leaf is the old tree itself: its root is known to the verifier.
  if (start > 0) path.push(rootOfRange(hash, leafHashes, start, end));
  return path.reverse();
}
