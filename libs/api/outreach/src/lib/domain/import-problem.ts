import { DomainError, type ErrorParams } from '@voix/domain-kernel';

/** What can be wrong with something that is imported, and what to tell whoever prepared the file. */
export const IMPORT_MESSAGES = {
  BAD_QUOTES: 'Les guillemets de cette ligne ne se ferment pas.',
  BAD_TEXT:
    'Ce fichier n’est pas en UTF-8. Enregistrez-le sous « CSV UTF-8 » (ou convertissez-le), puis recommencez.',
  DUPLICATE_KEY: 'La clé « {found} » est déjà prise à la ligne {line}.',
  EDITION_MISSING:
    'L’édition « {found} » n’existe pas et le dossier n’a pas de edition.json pour la créer.',
  FILE_MISSING: 'Ce fichier manque.',
  FORMAT_UNKNOWN: 'Ce n’est pas un dossier « {format} », version {version}.',
  INVALID_VALUE: 'Cette valeur n’est pas possible ici : {found}',
  LINE_TOO_LONG: 'Cette ligne dépasse {max} octets.',
  MERGED_INTO_MERGED: '« {found} » est elle-même réunie à une autre : nommez celle qui reste.',
  MERGED_INTO_MISSING: 'Une proposition réunie dit à laquelle : remplissez « mergedInto ».',
  NOT_JSON: 'Cette ligne n’est pas du JSON.',
  QUALIFICATION_NOT_FOR_STANCE: 'Cette nuance ne va pas avec ce vote.',
  REASON_MISSING: 'Une proposition retirée ou refusée dit pourquoi : remplissez « reason ».',
  REQUIRED: 'Cette valeur manque.',
  TOO_LONG: 'Ce texte est trop long.',
  TOO_MANY_CELLS: 'Cette ligne a {found} cellules pour {max} colonnes.',
  TWO_FILES: 'Deux fichiers pour la même chose : gardez {kept} ou {found}.',
  UNKNOWN_COLUMN:
    'Cette colonne n’a pas de sens ici. Renommez-la, retirez-la, ou dites dans mapping.json ce qu’elle contient.',
  UNKNOWN_REFERENCE: '« {found} » ne désigne rien dans cet import.',
} as const;

export type ImportProblemCode = keyof typeof IMPORT_MESSAGES;

/** One fault, where its author will find it. */
export interface ImportProblem {
  readonly file: string;
  /** From 1; null when it is the file itself. */
  readonly line: number | null;
  /** The column of a table, or the path of a field; null when it is the whole line. */
  readonly column: string | null;
  readonly code: ImportProblemCode;
  readonly params?: ErrorParams;
}

/** How many faults are told at once: more would not be read. */
export const SHOWN_PROBLEMS = 100;

/** Nothing was imported, and why. `total` counts the faults that are not shown too. */
export class ImportRefused extends DomainError<'VALIDATION_FAILED'> {
  constructor(
    readonly problems: readonly ImportProblem[],
    readonly total: number,
  ) {
    super('VALIDATION_FAILED');
  }
}

/** A fault as one line: `votes.csv:12 stance: …`. */
export function problemLine({ file, line, column, code, params = {} }: ImportProblem): string {
  const place = [file, ...(line === null ? [] : [line])].join(':');
  const text = IMPORT_MESSAGES[code].replace(/\{(\w{1,20})\}/g, (whole, name: string) =>
    String(params[name] ?? whole),
  );
  return column === null ? `${place} — ${text}` : `${place} — ${column} : ${text}`;
}
