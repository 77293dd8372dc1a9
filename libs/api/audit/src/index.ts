export { AuditModule } from './lib/audit.module.js';
export { leafOf, type LedgerEntry, type LedgerLeaf } from './lib/ledger-entry.js';
export { LedgerWriter } from './lib/ledger-writer.js';
