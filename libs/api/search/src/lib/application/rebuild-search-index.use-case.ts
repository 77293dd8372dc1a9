import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@voix/api-platform/database';
import { SearchIndex, type SearchSource } from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import { ok, type Result } from '@voix/domain-kernel';
import { SearchDocumentRepository } from '../persistence/search-document.repository.js';
import { SearchIndexKeeper } from './search-index.keeper.js';

/** How many contents are read again in one transaction: whoever writes to the index waits that long. */
const BATCH = 200;

export interface RebuildProgress {
  /** How many contents were read again so far, public or not. */
  readonly read: number;
}

interface RebuiltBatch extends RebuildProgress {
  /** Where the next one goes on; null after the last. */
  readonly last: string | null;
}

/**
 * Reads all that areas show to search again, and drops what they no longer know. People go on searching and writing
 * meanwhile; doing it twice, or breaking it off, does no harm.
 */
@Injectable()
export class RebuildSearchIndexUseCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly index: SearchIndex,
    private readonly keeper: SearchIndexKeeper,
    private readonly documents: SearchDocumentRepository,
  ) {}

  async run(
    ctx: RequestContext,
    onProgress: (progress: RebuildProgress) => void = () => undefined,
  ): Promise<Result<RebuildProgress, never>> {
    let read = 0;
    for (const source of this.index.sources) {
      let after: string | null = null;
      do {
        const batch = await this.rebuildAfter(ctx, source, after);
        if (!batch.ok) return batch;
        read += batch.value.read;
        after = batch.value.last;
        onProgress({ read });
      } while (after !== null);
    }
    return ok({ read });
  }

  /** One batch: what the source has in it, and what only the index has there. */
  private rebuildAfter(
    ctx: RequestContext,
    source: SearchSource,
    after: string | null,
  ): Promise<Result<RebuiltBatch, never>> {
    return this.unitOfWork.run<RebuiltBatch, never>(ctx, async (tx) => {
      // An act that changes a content now has either left it in the index already, or will do so after us.
      await this.documents.lock(tx);
      const known = await source.idsAfter(tx, after, BATCH);
      const last = known.length < BATCH ? null : (known.at(-1) ?? null);
      const indexed = await this.documents.idsBetween(tx, source.kind, after, last);
      await this.keeper.refresh(tx, source, [...new Set([...known, ...indexed])]);
      return ok({ read: known.length, last });
    });
  }
}
