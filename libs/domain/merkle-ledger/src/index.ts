export { canonicalJson } from './lib/canonical-json.js';
export { leafHash, nodeHash } from './lib/hash-function.js';
export type { HashFunction } from './lib/hash-function.js';
export { ledgerLeafBytes } from './lib/ledger-leaf.js';
export { consistencyProof, inclusionProof, treeRoot } from './lib/merkle-tree.js';
export { verifyConsistency, verifyInclusion } from './lib/verify-proof.js';
export type { ConsistencyClaim, InclusionClaim } from './lib/verify-proof.js';
