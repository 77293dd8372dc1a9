import { Injectable } from '@nestjs/common';
import { LedgerWriter } from '@voix/api-audit';
import { EditionsFacade, type EditionSummary } from '@voix/api-editions';
import { RateLimits, RefusalError } from '@voix/api-platform/access';
import { UnitOfWork } from '@voix/api-platform/database';
import { SearchIndex, type SearchKind } from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import { isUuid, type Result } from '@voix/domain-kernel';
import { mayKeepInformation } from '../domain/information.policy.js';
import {
  collectionEntry,
  type CollectionAct,
  type CollectionChange,
} from '../events/collection-ledger.js';

/** An entry of which kind was changed, and how: what the ledger and search are told. */
export interface RecordedChange extends CollectionChange {
  readonly act: CollectionAct;
  readonly kind: SearchKind;
}

/** What every change of the glossary, the use cases and the calendar begins and ends with. */
@Injectable()
export class CollectionDesk {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly limits: RateLimits,
    private readonly editions: EditionsFacade,
    private readonly ledger: LedgerWriter,
    private readonly search: SearchIndex,
  ) {}

  /** One act: counted, and all of it or nothing. */
  async act<T, E>(
    ctx: RequestContext,
    work: (tx: RequestContext) => Promise<Result<T, E>>,
  ): Promise<Result<T, E>> {
    await this.limits.perParticipant(ctx, 'ORGANIZE_PER_PARTICIPANT');
    return this.unitOfWork.run(ctx, work);
  }

  /** The edition, a draft for its organisers alone. */
  async edition(ctx: RequestContext, editionId: string): Promise<EditionSummary> {
    const edition = isUuid(editionId) ? await this.editions.editionById(ctx, editionId) : null;
    if (edition === null) throw new RefusalError('NOT_FOUND');
    return edition;
  }

  /** The edition, for those who may change what it explains. */
  async editionToEdit(ctx: RequestContext, editionId: string): Promise<EditionSummary> {
    const verdict = mayKeepInformation(ctx, 'information.edit', editionId);
    if (!verdict.allowed) throw new RefusalError(verdict.reason);
    return this.edition(ctx, editionId);
  }

  /** Tells the ledger, then search what everybody may now read. */
  async record(tx: RequestContext, edition: EditionSummary, change: RecordedChange): Promise<void> {
    await this.ledger.append(tx, collectionEntry(tx, edition.ref, change.act, change));
    await this.search.refresh(tx, change.kind, [change.id]);
  }
}

/** An id of the graph as the database can look for it. Refuses with NOT_FOUND what can be none. */
export function knownId(id: string): string {
  if (!isUuid(id)) throw new RefusalError('NOT_FOUND');
  return id;
}

/** A creation key is a UUID, new for each entry and kept for each retry of it. */
export function creationKey(key: string): string {
  if (!isUuid(key)) throw new RefusalError('MALFORMED');
  return key;
}
