import { Injectable } from '@nestjs/common';
import { Database } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import { leafOf, type LedgerEntry, type LedgerLeaf } from './ledger-entry.js';

/**
 * Appends acts to the ledger in the transaction of the act: what is not in the ledger did not happen.
 * Rows come unnumbered; a single sealer numbers the committed ones later, so that acts never queue behind one lock.
 */
@Injectable()
export class LedgerWriter {
  constructor(private readonly database: Database) {}

  /** Writes one entry and answers its hash. Throws when no transaction is open. */
  async append(ctx: RequestContext, entry: LedgerEntry): Promise<Uint8Array> {
    const leaf = leafOf(entry);
    await this.appendLeaves(ctx, [leaf]);
    return leaf.hash;
  }

  /** Writes many leaves with one statement. */
  async appendLeaves(ctx: RequestContext, leaves: readonly LedgerLeaf[]): Promise<void> {
    if (ctx.transaction === null)
      throw new Error('A ledger entry is written in the transaction of its act');
    await this.database.query(ctx, INSERT_LEAVES, ledgerColumns(leaves));
  }
}

const INSERT_LEAVES = `
  insert into ledger_entries (edition_ref, kind, leaf, leaf_hash)
  select * from unnest($1::int[], $2::text[], $3::text[], $4::bytea[])`;

function ledgerColumns(leaves: readonly LedgerLeaf[]): unknown[] {
  return [
    leaves.map((leaf) => leaf.editionRef),
    leaves.map((leaf) => leaf.kind),
    leaves.map((leaf) => leaf.text),
    leaves.map((leaf) => Buffer.from(leaf.hash)),
  ];
}
