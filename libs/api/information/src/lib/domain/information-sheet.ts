/** Balanced information on a theme: what is known and what is debated stand apart, both with their sources. */
export interface InformationSheet {
  readonly id: string;
  readonly editionId: string;
  readonly themeId: string;
  /** Names the sheet within its edition, in the files that it came from. */
  readonly key: string;
  readonly title: string;
  readonly known: string;
  readonly debated: string;
  readonly sources: readonly string[];
  /** The easy-read (FALC) twin, one idea a line; null while there is none. */
  readonly easyRead: readonly string[] | null;
}
