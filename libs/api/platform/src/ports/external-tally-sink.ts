import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../request-context/index.js';

/** Totals that another system counted for a proposal, without its voters. */
export interface ExternalTallyRow {
  readonly proposalRef: number;
  /** Who counted them. */
  readonly source: string;
  readonly agree: number;
  readonly neutral: number;
  readonly disagree: number;
}

/** Keeps the totals; a repeated record of the same proposal and source replaces nothing and adds nothing. */
export type RecordExternalTallies = (
  ctx: RequestContext,
  rows: readonly ExternalTallyRow[],
) => Promise<void>;

/** The importer of proposals meets totals recorded elsewhere; voting keeps them, apart from votes cast here. */
@Injectable()
export class ExternalTallySink {
  private keeper: RecordExternalTallies | null = null;

  use(keeper: RecordExternalTallies): void {
    this.keeper = keeper;
  }

  /** Inside the import's transaction. Throws when nobody keeps such totals: they must not be lost silently. */
  async record(ctx: RequestContext, rows: readonly ExternalTallyRow[]): Promise<void> {
    if (rows.length === 0) return;
    if (this.keeper === null) throw new Error('No area keeps totals recorded elsewhere');
    await this.keeper(ctx, rows);
  }
}
