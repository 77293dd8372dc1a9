export { AuditModule } from './lib/audit.module.js';
export { leafOf, type LedgerEntry, type LedgerLeaf } from './lib/ledger-entry.js';
export { INSERT_LEAVES, ledgerColumns, LedgerWriter } from './lib/ledger-writer.js';
