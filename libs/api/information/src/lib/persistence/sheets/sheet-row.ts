import type {
  InformationSheet,
  SheetHead,
  SheetVersion,
} from '../../domain/sheets/information-sheet.js';

/** A sheet, one of its versions and the twin that goes with it, as one row. */
export type SheetRow = SheetHead &
  Omit<SheetVersion, 'sheetId'> & {
    readonly easyNumber: number | null;
    readonly easySourceVersion: number;
    readonly easyLines: readonly string[];
    readonly easyCreatedAt: Date;
  };

/** Which version of a sheet is read: what everybody reads, or what organisers work on. */
export type ReadVersion = 'published_version' | 'latest_version';

/** Sheets in one of their versions; a sheet that has no such version is absent. The latest twin is not of a later version. */
export const selectSheets = (read: ReadVersion) => `
  select sheet.id, sheet.edition_id as "editionId", sheet.theme_id as "themeId", sheet.key,
    sheet.latest_version as "latestVersion", sheet.published_version as "publishedVersion",
    version.number, version.title, version.known, version.debated, version.sources, version.reason,
    version.created_at as "createdAt", version.published_at as "publishedAt",
    easy.number as "easyNumber", easy.source_version as "easySourceVersion", easy.lines as "easyLines",
    easy.created_at as "easyCreatedAt"
  from information_sheets sheet
  join information_sheet_versions version on version.sheet_id = sheet.id and version.number = sheet.${read}
  left join lateral (
    select number, source_version, lines, created_at from information_easy_reads
    where sheet_id = sheet.id and source_version <= version.number order by number desc limit 1
  ) easy on true`;

export function sheetOf(row: SheetRow): InformationSheet {
  const { id, editionId, themeId, key, latestVersion, publishedVersion } = row;
  const { number, title, known, debated, sources, reason, createdAt, publishedAt } = row;
  const words = { title, known, debated, sources };
  return {
    head: { id, editionId, themeId, key, latestVersion, publishedVersion },
    version: { sheetId: id, number, ...words, reason, createdAt, publishedAt },
    easyRead:
      row.easyNumber === null
        ? null
        : {
            sheetId: id,
            number: row.easyNumber,
            sourceVersion: row.easySourceVersion,
            lines: row.easyLines,
            createdAt: row.easyCreatedAt,
          },
  };
}
