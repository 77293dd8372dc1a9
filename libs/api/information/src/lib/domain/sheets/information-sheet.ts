/** Where something in a sheet comes from, as far as it is known. */
export interface SheetSource {
  readonly title: string;
  readonly publisher: string | null;
  /** `2024`, `2024-05` or `2024-05-17`. */
  readonly publishedOn: string | null;
  readonly url: string | null;
}

/** What a sheet says: what is known and what is debated stand apart, both with their sources. */
export interface SheetText {
  readonly title: string;
  readonly known: string;
  readonly debated: string;
  readonly sources: readonly SheetSource[];
}

/** One wording of a sheet. It never changes: whoever edits writes the next one. */
export interface SheetVersion extends SheetText {
  readonly sheetId: string;
  readonly number: number;
  /** What changed since the version that was public before; null for the first. */
  readonly reason: string | null;
  readonly createdAt: Date;
  /** Null while only organisers see it. */
  readonly publishedAt: Date | null;
}

/** The easy-read (FALC) twin of one version: it says what that version says, and not what a later one does. */
export interface EasyRead {
  readonly sheetId: string;
  readonly number: number;
  readonly sourceVersion: number;
  /** One idea a line. */
  readonly lines: readonly string[];
  readonly createdAt: Date;
}

/** A sheet on a theme within one edition: the next edition writes its own. */
export interface SheetHead {
  readonly id: string;
  readonly editionId: string;
  readonly themeId: string;
  /** Its name in addresses and in files, within its edition. */
  readonly key: string;
  readonly latestVersion: number;
  readonly publishedVersion: number | null;
}

/** A sheet in one of its versions, with the twin that goes with it best. */
export interface InformationSheet {
  readonly head: SheetHead;
  readonly version: SheetVersion;
  /** The latest twin of this version or of one before it; null while there is none. */
  readonly easyRead: EasyRead | null;
}

/** Whether the twin says what this version says. */
export function isTwinUpToDate({ version, easyRead }: InformationSheet): boolean {
  return easyRead !== null && easyRead.sourceVersion === version.number;
}

export function isSameText(a: SheetText, b: SheetText): boolean {
  return JSON.stringify(wordsOf(a)) === JSON.stringify(wordsOf(b));
}

function wordsOf({ title, known, debated, sources }: SheetText): readonly unknown[] {
  const listed = sources.map((source) => [
    source.title,
    source.publisher,
    source.publishedOn,
    source.url,
  ]);
  return [title, known, debated, listed];
}
