import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { leafHash, nodeHash } from './hash-function.js';
import { consistencyProof, inclusionProof, treeRoot } from './merkle-tree.js';
import { verifyConsistency, verifyInclusion } from './verify-proof.js';

const sha256 = (bytes: Uint8Array) => Uint8Array.from(createHash('sha256').update(bytes).digest());
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const bytesOf = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'));

/** The reference data of the certificate-transparency project (`merkle_tree_test`). */
const LEAVES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const H01 = ROOTS[1] ?? '';
const H03 = ROOTS[3] ?? '';
const H1 = '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7';
const H23 = '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e';
const H47 = '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4';
const H4 = 'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b';
const H67 = 'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0';
const H45 = '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a';
const H0 = ROOTS[0] ?? '';
const H7 = hex(leafHash(sha256, bytesOf(LEAVES[7] ?? '')));

const reference = LEAVES.map((leaf) => leafHash(sha256, bytesOf(leaf)));

describe('the published RFC 6962 trees', () => {
  it('have the published roots, from no leaf to eight', () => {
    expect(hex(treeRoot(sha256, []))).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
    expect(LEAVES.map((_, index) => hex(treeRoot(sha256, reference.slice(0, index + 1))))).toEqual(
      ROOTS,
    );
  });

  it.each([
    { leafIndex: 0, treeSize: 1, path: [] },
    { leafIndex: 0, treeSize: 8, path: [H1, H23, H47] },
    { leafIndex: 5, treeSize: 8, path: [H4, H67, H03] },
    { leafIndex: 2, treeSize: 3, path: [H01] },
    { leafIndex: 1, treeSize: 5, path: [H0, H23, H4] },
  ])(
    'prove leaf $leafIndex of $treeSize by the published path',
    ({ leafIndex, treeSize, path }) => {
      expect(inclusionProof(sha256, reference.slice(0, treeSize), leafIndex).map(hex)).toEqual(
        path,
      );
    },
  );

  it.each([
    { oldSize: 1, newSize: 1, path: [] },
    { oldSize: 1, newSize: 8, path: [H1, H23, H47] },
    { oldSize: 6, newSize: 8, path: [H45, H67, H03] },
    { oldSize: 2, newSize: 5, path: [H23, H4] },
  ])(
    'prove that $newSize leaves extend $oldSize by the published path',
    ({ oldSize, newSize, path }) => {
      expect(consistencyProof(sha256, reference.slice(0, newSize), oldSize).map(hex)).toEqual(path);
    },
  );

  it('keeps leaves and nodes apart: the bytes of two hashes, as a leaf, are not their parent', () => {
    const [one, other] = [leafHash(sha256, bytesOf('00')), leafHash(sha256, bytesOf('10'))];
    const pair = Uint8Array.from([...one, ...other]);
    expect(hex(leafHash(sha256, pair))).not.toBe(hex(nodeHash(sha256, one, other)));
    expect(H7).not.toBe(H47);
  });
});

describe('proofs of any tree', () => {
  const LARGEST = 70;
  const leaves = Array.from({ length: LARGEST }, (_, index) =>
    leafHash(sha256, Uint8Array.of(index)),
  );
  const roots = Array.from({ length: LARGEST + 1 }, (_, size) =>
    treeRoot(sha256, leaves.slice(0, size)),
  );
  const rootOf = (size: number) => roots[size] ?? new Uint8Array();
  const inclusionOf = (treeSize: number, leafIndex: number) => ({
    leafHash: leaves[leafIndex] ?? new Uint8Array(),
    leafIndex,
    treeSize,
    root: rootOf(treeSize),
    proof: inclusionProof(sha256, leaves.slice(0, treeSize), leafIndex),
  });
  const consistencyOf = (oldSize: number, newSize: number) => ({
    oldSize,
    newSize,
    oldRoot: rootOf(oldSize),
    newRoot: rootOf(newSize),
    proof: consistencyProof(sha256, leaves.slice(0, newSize), oldSize),
  });

  it('verify for every leaf of every tree up to seventy', () => {
    const refused = [];
    for (let treeSize = 1; treeSize <= LARGEST; treeSize += 1) {
      for (let leafIndex = 0; leafIndex < treeSize; leafIndex += 1) {
        const claim = inclusionOf(treeSize, leafIndex);
        const longest = Math.ceil(Math.log2(treeSize));
        if (!verifyInclusion(sha256, claim) || claim.proof.length > longest) refused.push(claim);
      }
    }
    expect(refused).toEqual([]);
  });

  it('verify between every two trees up to seventy', () => {
    const refused = [];
    for (let newSize = 0; newSize <= LARGEST; newSize += 1) {
      for (let oldSize = 0; oldSize <= newSize; oldSize += 1) {
        const claim = consistencyOf(oldSize, newSize);
        if (!verifyConsistency(sha256, claim)) refused.push(claim);
      }
    }
    expect(refused).toEqual([]);
  });

  const sizes = fc
    .tuple(fc.nat(LARGEST - 1), fc.integer({ min: 1, max: LARGEST }))
    .filter(([a, b]) => a < b);

  it('verify for no other position, size, leaf or root', () => {
    fc.assert(
      fc.property(sizes, sizes, ([leafIndex, treeSize], [otherIndex, otherSize]) => {
        const claim = inclusionOf(treeSize, leafIndex);
        const other = inclusionOf(otherSize, otherIndex);
        fc.pre(leafIndex !== otherIndex && treeSize !== otherSize);
        expect(verifyInclusion(sha256, { ...claim, leafIndex: otherIndex })).toBe(false);
        expect(verifyInclusion(sha256, { ...claim, leafHash: other.leafHash })).toBe(false);
        expect(verifyInclusion(sha256, { ...claim, root: other.root })).toBe(false);
        expect(verifyInclusion(sha256, { ...other, proof: claim.proof, root: claim.root })).toBe(
          false,
        );
      }),
    );
  });

  it('are broken by any changed bit, missing step or added step', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), fc.nat(255), ([oldSize, newSize], place, bit) => {
        const flipped = (proof: readonly Uint8Array[]) =>
          proof.map((step, index) =>
            index === place % proof.length
              ? step.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte))
              : step,
          );
        const included = inclusionOf(newSize, oldSize);
        const extended = consistencyOf(oldSize, newSize);
        const tampered = (proof: readonly Uint8Array[]) => [
          ...(proof.length > 0 ? [flipped(proof), proof.slice(1), proof.slice(0, -1)] : []),
          [...proof, rootOf(1)],
          [...proof.slice(0, -1), rootOf(1).slice(1)],
        ];
        const accepted = [
          ...tampered(included.proof).filter((proof) =>
            verifyInclusion(sha256, { ...included, proof }),
          ),
          ...tampered(extended.proof).filter((proof) =>
            verifyConsistency(sha256, { ...extended, proof }),
          ),
        ];
        expect(accepted).toEqual([]);
      }),
    );
  });

  it('show no consistency after an old leaf was changed', () => {
    fc.assert(
      fc.property(sizes, ([changed, newSize]) => {
        const oldSize = Math.min(changed + 1, newSize);
        const forged = leaves
          .slice(0, newSize)
          .with(changed, leafHash(sha256, Uint8Array.of(255, 255)));
        const proof = consistencyProof(sha256, forged, oldSize);
        const claim = {
          oldSize,
          newSize,
          oldRoot: rootOf(oldSize),
          newRoot: treeRoot(sha256, forged),
          proof,
        };
        expect(verifyConsistency(sha256, claim)).toBe(false);
      }),
    );
  });

  it.each([
    { leafIndex: -1, treeSize: 8 },
    { leafIndex: 8, treeSize: 8 },
    { leafIndex: 0.5, treeSize: 8 },
    { leafIndex: 0, treeSize: 0 },
    { leafIndex: 0, treeSize: Number.POSITIVE_INFINITY },
    { leafIndex: Number.NaN, treeSize: 8 },
  ])('verify nothing at index $leafIndex of size $treeSize', ({ leafIndex, treeSize }) => {
    expect(verifyInclusion(sha256, { ...inclusionOf(8, 0), leafIndex, treeSize })).toBe(false);
    expect(
      verifyConsistency(sha256, { ...consistencyOf(3, 8), oldSize: treeSize, newSize: leafIndex }),
    ).toBe(false);
  });

  it('verify in trees beyond 32 bits', () => {
    const steps = Array.from({ length: 40 }, (_, index) => leafHash(sha256, Uint8Array.of(index)));
    const first = leafHash(sha256, Uint8Array.of(99));
    const root = steps.reduce((node, step) => nodeHash(sha256, node, step), first);
    const claim = { leafHash: first, leafIndex: 0, treeSize: 2 ** 40, root, proof: steps };
    expect(verifyInclusion(sha256, claim)).toBe(true);
    expect(verifyInclusion(sha256, { ...claim, leafIndex: 2 ** 32 })).toBe(false);
  });

  it('are not made for leaves and trees that do not exist', () => {
    expect(() => inclusionProof(sha256, leaves, LARGEST)).toThrow(RangeError);
    expect(() => inclusionProof(sha256, [], 0)).toThrow(RangeError);
    expect(() => consistencyProof(sha256, leaves, LARGEST + 1)).toThrow(RangeError);
    expect(() => consistencyProof(sha256, leaves, -1)).toThrow(RangeError);
  });
});
