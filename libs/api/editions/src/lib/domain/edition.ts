/** Where an edition stands. A draft is known to its organisers alone. */
export const EDITION_STATES = ['ARCHIVED', 'DRAFT', 'PUBLISHED'] as const;
export type EditionState = (typeof EDITION_STATES)[number];

const SLUG = /^[\w-]{1,60}$/;

/** Whether a text can name an edition in an address. What cannot is not looked for: the database refuses some texts. */
export function isEditionSlug(text: string): boolean {
  return SLUG.test(text);
}

/** One run of a series, in the words that everybody sees. */
export interface EditionSummary {
  readonly id: string;
  /** Internal number for the keys of large tables; never shown. */
  readonly ref: number;
  readonly seriesId: string;
  readonly slug: string;
  readonly title: string;
  readonly question: string;
  readonly summary: string;
  readonly state: EditionState;
  /** IANA name: days and hours of this edition are those of this place. */
  readonly timeZone: string;
}

/** The recurring programme that owns all editions. */
export interface SeriesSummary {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly organizer: string;
}
