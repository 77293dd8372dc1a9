import type { MessageLocale } from '@voix/contracts/error-codes';
import { frenchTypography, type ErrorParams } from '@voix/domain-kernel';

const FRENCH = {
  BAD_QUOTES: 'Les guillemets de cette ligne ne se ferment pas.',
  BAD_TEXT:
    'Ce fichier n’est pas en UTF-8. Enregistrez-le sous « CSV UTF-8 » (ou convertissez-le), puis recommencez.',
  DUPLICATE_KEY: 'La clé {found} est déjà prise à la ligne {line}.',
  EDITION_MISSING:
    'L’édition {found} n’existe pas et le dossier n’a pas de edition.json pour la créer.',
  FILE_MISSING: 'Ce fichier manque.',
  FORMAT_UNKNOWN: 'Ce n’est pas un dossier {format}, version {version}.',
  INVALID_VALUE: 'Cette valeur n’est pas possible ici : {found}',
  LINE_TOO_LONG: 'Cette ligne dépasse {max} octets.',
  MERGED_INTO_MERGED: '{found} est elle-même réunie à une autre : nommez celle qui reste.',
  MERGED_INTO_MISSING: 'Une proposition réunie dit à laquelle : remplissez mergedInto.',
  NOT_JSON: 'Cette ligne n’est pas du JSON.',
  QUALIFICATION_NOT_FOR_STANCE: 'Cette nuance ne va pas avec ce vote.',
  REASON_MISSING: 'Une proposition retirée ou refusée dit pourquoi : remplissez reason.',
  REQUIRED: 'Cette valeur manque.',
  TOO_LONG: 'Ce texte est trop long.',
  TOO_MANY_CELLS: 'Cette ligne a {found} cellules pour {max} colonnes.',
  TWO_FILES: 'Deux fichiers pour la même chose : gardez {kept} ou {found}.',
  UNKNOWN_COLUMN:
    'Cette colonne n’a pas de sens ici. Renommez-la, retirez-la, ou dites dans mapping.json ce qu’elle contient.',
  UNKNOWN_REFERENCE: '{found} ne désigne rien dans cet import.',
  // What is worth telling and no fault.
  ARGUMENTS_REMOVED_THERE: 'Arguments retirés sur le site d’origine, laissés de côté : {count}.',
  COMES_FROM_HERE:
    'Ces données ont été exportées de cette édition : tout y est déjà, rien n’a été ajouté.',
  FILES_LEFT_ASIDE: 'Fichiers laissés de côté : {files}.',
  MATRIX_DIFFERS: '{file} dit autre chose que le journal des votes, sur {count} votes.',
  PARTICIPANTS_WITHOUT_VOTE: 'Participants sans aucun vote : {count}.',
  VOTES_CHANGED: 'Votes repris par leur auteur, dont le dernier compte : {count}.',
} as const;

export type ImportMessageCode = keyof typeof FRENCH;

const ENGLISH: Readonly<Record<ImportMessageCode, string>> = {
  BAD_QUOTES: 'The quotes on this line do not close.',
  BAD_TEXT: 'This file is not UTF-8. Save it as "CSV UTF-8" (or convert it) and try again.',
  DUPLICATE_KEY: 'The key {found} is taken on line {line}.',
  EDITION_MISSING: 'There is no edition {found}, and the folder has no edition.json to make it.',
  FILE_MISSING: 'This file is missing.',
  FORMAT_UNKNOWN: 'This is no {format} folder of version {version}.',
  INVALID_VALUE: 'This value is not possible here: {found}',
  LINE_TOO_LONG: 'This line has more than {max} bytes.',
  MERGED_INTO_MERGED: '{found} was itself merged into another: name the one that stays.',
  MERGED_INTO_MISSING: 'A merged proposal says into which: fill in mergedInto.',
  NOT_JSON: 'This line is not JSON.',
  QUALIFICATION_NOT_FOR_STANCE: 'This nuance does not go with this vote.',
  REASON_MISSING: 'A withdrawn or refused proposal says why: fill in reason.',
  REQUIRED: 'This value is missing.',
  TOO_LONG: 'This text is too long.',
  TOO_MANY_CELLS: 'This line has {found} cells for {max} columns.',
  TWO_FILES: 'Two files for one thing: keep {kept} or {found}.',
  UNKNOWN_COLUMN:
    'This column has no meaning here. Rename it, remove it, or say in mapping.json what it holds.',
  UNKNOWN_REFERENCE: '{found} names nothing in this import.',
  ARGUMENTS_REMOVED_THERE: 'Arguments that were removed on their own site, left aside: {count}.',
  COMES_FROM_HERE:
    'These records were exported from this very edition: all of it is there, nothing was added.',
  FILES_LEFT_ASIDE: 'Files left aside: {files}.',
  MATRIX_DIFFERS: '{file} says something else than the log of votes, on {count} votes.',
  PARTICIPANTS_WITHOUT_VOTE: 'Participants without any vote: {count}.',
  VOTES_CHANGED: 'Votes changed by their author, of which the last counts: {count}.',
};

/** What to tell whoever prepared the files, in their language. */
export function importMessage(
  locale: MessageLocale,
  code: ImportMessageCode,
  params: ErrorParams = {},
): string {
  const message = locale === 'fr' ? frenchTypography(FRENCH[code]) : ENGLISH[code];
  return message.replace(/\{(\w{1,20})\}/g, (whole, name: string) => String(params[name] ?? whole));
}
