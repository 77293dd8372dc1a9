import { Injectable, type OnModuleInit } from '@nestjs/common';
import { leafOf, LedgerWriter } from '@voix/api-audit';
import { EditionsFacade } from '@voix/api-editions';
import {
  ImportRegistry,
  SearchIndex,
  type ImportContext,
  type Importer,
} from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { InformationSheetRecord } from '@voix/contracts/import-format';
import type { SheetSource, SheetText } from '../../domain/sheets/information-sheet.js';
import { sheetPublished } from '../../events/sheet-ledger.js';
import {
  SheetRepository,
  type NewReview,
  type NewSheet,
} from '../../persistence/sheets/sheet.repository.js';

/** A record on its way in, under the id that it gets here. */
interface ArrivingSheet {
  readonly sheetId: string;
  readonly record: InformationSheetRecord;
}

/** What an import brings was published elsewhere: its first version is public at once. */
const FIRST = 1;

/** Takes in information sheets. A sheet that is already there stays as it is: a repeated import adds none. */
@Injectable()
export class ImportInformationImporter implements Importer<'information'>, OnModuleInit {
  readonly kind = 'information';

  constructor(
    private readonly registry: ImportRegistry,
    private readonly editions: EditionsFacade,
    private readonly sheets: SheetRepository,
    private readonly ledger: LedgerWriter,
    private readonly search: SearchIndex,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async write(
    ctx: RequestContext,
    { edition }: ImportContext,
    records: readonly InformationSheetRecord[],
  ): Promise<{ added: number }> {
    const arriving = records.map((record) => ({ sheetId: ctx.newId(), record }));
    const heads = await this.headsOf(ctx, edition.editionId, arriving);
    const added = new Set(await this.sheets.add(ctx, heads));
    const fresh = arriving.filter(({ sheetId }) => added.has(sheetId));
    await this.fill(ctx, fresh);
    const leaves = fresh.map((sheet) =>
      leafOf(sheetPublished(edition.editionRef, versionOf(sheet), null)),
    );
    await this.ledger.appendLeaves(ctx, leaves);
    await this.search.refresh(ctx, 'INFORMATION_SHEET', [...added]);
    return { added: added.size };
  }

  private async headsOf(
    ctx: RequestContext,
    editionId: string,
    arriving: readonly ArrivingSheet[],
  ): Promise<NewSheet[]> {
    const codes = arriving.map(({ record }) => record.theme);
    const themes = await this.editions.themesByCode(ctx, editionId, codes);
    return arriving.map(({ sheetId, record: { key, theme: code } }) => {
      const theme = themes.get(code);
      // Outreach has checked every reference before any area writes.
      if (theme === undefined) throw new Error(`Sheet ${key}: no theme has the code ${code}`);
      return { id: sheetId, editionId, themeId: theme.id, key, creationKey: null };
    });
  }

  private async fill(ctx: RequestContext, sheets: readonly ArrivingSheet[]): Promise<void> {
    const by = ctx.actor?.accountId ?? null;
    const versions = sheets.map((sheet) => ({ ...versionOf(sheet), by }));
    await this.sheets.addVersions(ctx, versions);
    const ids = sheets.map(({ sheetId }) => sheetId);
    await this.sheets.publishLatest(ctx, ids, null);
    const easyReads = sheets.flatMap(({ sheetId, record: { easyRead: lines } }) =>
      lines === undefined ? [] : [{ sheetId, number: FIRST, sourceVersion: FIRST, lines, by }],
    );
    await this.sheets.addEasyReads(ctx, easyReads);
    const reviews = sheets.flatMap((sheet) => reviewsOf(ctx, sheet));
    await this.sheets.addReviews(
      ctx,
      reviews.map((review) => ({ ...review, by })),
    );
  }
}

function versionOf({ sheetId, record }: ArrivingSheet): SheetText & {
  readonly sheetId: string;
  readonly number: number;
} {
  const { title, known, debated, sources } = record;
  return { sheetId, number: FIRST, title, known, debated, sources: sources.map(sourceOf) };
}

function sourceOf(source: InformationSheetRecord['sources'][number]): SheetSource {
  const unknown = { publisher: null, publishedOn: null, url: null };
  return typeof source === 'string' ? { ...unknown, title: source } : { ...unknown, ...source };
}

function reviewsOf(
  ctx: RequestContext,
  { sheetId, record: { reviewers, easyReadReviewers, easyRead } }: ArrivingSheet,
): Omit<NewReview, 'by'>[] {
  const read = (part: NewReview['part'], people: typeof reviewers) =>
    people.map(({ name, quality, isConcerned }) => ({
      id: ctx.newId(),
      sheetId,
      part,
      number: FIRST,
      reviewerName: name,
      reviewerQuality: quality,
      isConcerned,
    }));
  const ofTwin = easyRead === undefined ? [] : read('EASY_READ', easyReadReviewers);
  return [...read('FULL_TEXT', reviewers), ...ofTwin];
}
