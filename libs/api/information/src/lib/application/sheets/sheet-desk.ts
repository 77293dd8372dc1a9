import { Injectable } from '@nestjs/common';
import { EditionsFacade, type EditionSummary } from '@voix/api-editions';
import { RateLimits, RefusalError } from '@voix/api-platform/access';
import { UnitOfWork } from '@voix/api-platform/database';
import { SearchIndex } from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import { isUuid, type Result } from '@voix/domain-kernel';
import { mayKeepInformation, type InformationPermission } from '../../domain/information.policy.js';
import type { InformationSheet } from '../../domain/sheets/information-sheet.js';
import { SheetReadRepository } from '../../persistence/sheets/sheet-read.repository.js';
import { SheetRepository } from '../../persistence/sheets/sheet.repository.js';

/** A sheet in its latest version, held still, and its edition. */
export interface HeldSheet extends InformationSheet {
  readonly edition: EditionSummary;
}

/** What every act on sheets begins with: who, how often, and which sheet, held still. */
@Injectable()
export class SheetDesk {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly limits: RateLimits,
    private readonly editions: EditionsFacade,
    private readonly sheets: SheetRepository,
    private readonly readable: SheetReadRepository,
    private readonly search: SearchIndex,
  ) {}

  /** Refuses everyone who may not, before anything is looked at. */
  require(ctx: RequestContext, permission: InformationPermission, editionId: string): void {
    const verdict = mayKeepInformation(ctx, permission, editionId);
    if (!verdict.allowed) throw new RefusalError(verdict.reason);
  }

  /** Runs the work in an edition in a transaction, as soon as this person may do it there. */
  async inEdition<T, E>(
    ctx: RequestContext,
    editionId: string,
    work: (tx: RequestContext, edition: EditionSummary) => Promise<Result<T, E>>,
  ): Promise<Result<T, E>> {
    this.require(ctx, 'information.edit', editionId);
    await this.limits.perParticipant(ctx, 'ORGANIZE_PER_PARTICIPANT');
    return this.unitOfWork.run(ctx, async (tx) => work(tx, await this.edition(tx, editionId)));
  }

  /** Runs the work while nobody else writes this sheet; search then finds what everybody reads. */
  async hold<T, E>(
    ctx: RequestContext,
    sheetId: string,
    permission: InformationPermission,
    work: (tx: RequestContext, sheet: HeldSheet) => Promise<Result<T, E>>,
  ): Promise<Result<T, E>> {
    const found = isUuid(sheetId) ? await this.sheets.find(ctx, sheetId) : null;
    if (found === null) throw new RefusalError('NOT_FOUND');
    this.require(ctx, permission, found.editionId);
    await this.limits.perParticipant(ctx, 'ORGANIZE_PER_PARTICIPANT');
    return this.unitOfWork.run(ctx, async (tx) => {
      const edition = await this.edition(tx, found.editionId);
      await this.sheets.lock(tx, sheetId);
      const sheet = await this.readable.workedOn(tx, sheetId);
      if (sheet === null) throw new RefusalError('NOT_FOUND');
      const result = await work(tx, { ...sheet, edition });
      await this.search.refresh(tx, 'INFORMATION_SHEET', [sheetId]);
      return result;
    });
  }

  private async edition(tx: RequestContext, editionId: string): Promise<EditionSummary> {
    const edition = isUuid(editionId) ? await this.editions.editionById(tx, editionId) : null;
    if (edition === null) throw new RefusalError('NOT_FOUND');
    return edition;
  }
}
