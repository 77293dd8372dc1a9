import { Injectable } from '@nestjs/common';
import type { EditionThemeKey } from '@voix/api-editions';
import { groupedBy, Loader, type GraphqlContext } from '@voix/api-platform/graphql';
import type { ReviewedWording, SheetPart } from '../../domain/sheets/sheet-review.js';
import { SheetReadRepository } from '../../persistence/sheets/sheet-read.repository.js';
import { presentSheet, type InformationSheetType } from './information-sheet.type.js';
import { presentReviewer, type SheetReviewerType } from './sheet-reviewer.type.js';
import { presentVersion, type SheetVersionType } from './sheet-version.type.js';

/** Information sheets and what belongs to them, one statement for all that a request asks. */
@Injectable()
export class SheetLoaders {
  /** What everybody reads, by edition. */
  readonly ofEdition = new Loader<string, InformationSheetType[]>(async (ctx, editionIds) => {
    const rows = await this.sheets.publishedIn(ctx, editionIds);
    return groupedBy(editionIds, rows, ({ head }) => head.editionId).map((group) =>
      group.map(presentSheet),
    );
  });

  /** The versions that were public, by sheet, the latest first. */
  readonly versions = new Loader<string, SheetVersionType[]>(async (ctx, sheetIds) => {
    const rows = await this.sheets.publishedVersions(ctx, sheetIds);
    return groupedBy(sheetIds, rows, ({ sheetId }) => sheetId).map((group) =>
      group.map(presentVersion),
    );
  });

  private readonly byTheme = new Loader<string, InformationSheetType[]>(async (ctx, keys) => {
    const rows = await this.sheets.publishedOnThemes(ctx, keys.map(themeNamed));
    return groupedBy(keys, rows, ({ head }) => themeName(head)).map((group) =>
      group.map(presentSheet),
    );
  });

  private readonly byWording = new Loader<string, SheetReviewerType[]>(async (ctx, keys) => {
    const rows = await this.sheets.reviewsOf(ctx, keys.map(wordingNamed));
    return groupedBy(keys, rows, wordingName).map((group) => group.map(presentReviewer));
  });

  constructor(private readonly sheets: SheetReadRepository) {}

  /** The sheets of a theme within an edition: a theme lasts, its sheets are written anew. */
  ofTheme(graphql: GraphqlContext, theme: EditionThemeKey): Promise<InformationSheetType[]> {
    return this.byTheme.load(graphql, themeName(theme));
  }

  /** Who has read a wording. */
  reviewers(graphql: GraphqlContext, wording: ReviewedWording): Promise<SheetReviewerType[]> {
    return this.byWording.load(graphql, wordingName(wording));
  }
}

const themeName = ({ editionId, themeId }: EditionThemeKey) => `${editionId} ${themeId}`;

function themeNamed(name: string): EditionThemeKey {
  const [editionId = '', themeId = ''] = name.split(' ');
  return { editionId, themeId };
}

const wordingName = ({ sheetId, part, number }: ReviewedWording) => `${sheetId} ${part} ${number}`;

function wordingNamed(name: string): ReviewedWording {
  const [sheetId = '', part = '', number] = name.split(' ');
  // A name is only made from a wording.
  return { sheetId, part: part as SheetPart, number: Number(number) };
}
