/** What somebody has read: the text, or its easy-read twin. */
export const SHEET_PARTS = ['EASY_READ', 'FULL_TEXT'] as const;
export type SheetPart = (typeof SHEET_PARTS)[number];

/** Names one wording of one part of a sheet: the version of the text, or the number of the twin. */
export interface ReviewedWording {
  readonly sheetId: string;
  readonly part: SheetPart;
  readonly number: number;
}

/** Somebody has read this wording and answers for it, by name. The next wording has to be read again. */
export interface SheetReview extends ReviewedWording {
  readonly id: string;
  readonly reviewerName: string;
  readonly reviewerQuality: string;
  /** One of those for whom easy-read texts are written. */
  readonly isConcerned: boolean;
}

/** Whether a twin may bear the mark of easy-read texts: only people concerned can say that it is easy to read. */
export function bearsEasyReadMark(reviews: readonly Pick<SheetReview, 'isConcerned'>[]): boolean {
  return reviews.some(({ isConcerned }) => isConcerned);
}
