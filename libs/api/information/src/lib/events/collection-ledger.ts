import { createHash } from 'node:crypto';
import type { LedgerEntry } from '@voix/api-audit';
import type { RequestContext } from '@voix/api-platform/request-context';

/** What was done to an entry of a collection. */
export type CollectionAct =
  | 'information.term_added'
  | 'information.term_reworded'
  | 'information.term_removed'
  | 'information.use_case_added'
  | 'information.use_case_reworded'
  | 'information.use_case_retired'
  | 'information.use_case_restored'
  | 'information.event_announced'
  | 'information.event_changed'
  | 'information.event_cancelled';

/** The entry that an act is about: its words before and after it, null where there are none. */
export interface CollectionChange {
  readonly id: string;
  readonly version: number;
  readonly before: readonly string[] | null;
  readonly after: readonly string[] | null;
}

/** Both sides are hashes: whoever has the words can check them. Without an account, an import or a command did it. */
export function collectionEntry(
  ctx: RequestContext,
  editionRef: number,
  kind: CollectionAct,
  change: CollectionChange,
): LedgerEntry {
  const { id, version, before, after } = change;
  const by = ctx.actor?.accountId ?? null;
  return {
    kind,
    editionRef,
    fields: { id, version, from: hashOf(before), to: hashOf(after), by },
  };
}

/** SHA-256, in hexadecimal, of the texts as a JSON array in this order. */
function hashOf(texts: readonly string[] | null): string | null {
  return texts === null ? null : createHash('sha256').update(JSON.stringify(texts)).digest('hex');
}
