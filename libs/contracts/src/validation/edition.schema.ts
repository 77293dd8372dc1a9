import { check, object, picklist, pipe, regex, string, trim } from 'valibot';
import { isCivilDate, isTimeZone } from '@voix/domain-phase-calendar';
import { fault } from './fault.js';
import { chosen, line, paragraphs } from './fields.js';

/** Longest title of an edition or a series, in characters as people count them; so are the other lengths. */
export const EDITION_TITLE_MAX_LENGTH = 160;
/** Longest question that an edition asks. */
export const EDITION_QUESTION_MAX_LENGTH = 300;
/** Longest summary of an edition. */
export const EDITION_SUMMARY_MAX_LENGTH = 1500;
/** Longest name of who organises an edition, or answers for its data. */
export const ORGANIZER_MAX_LENGTH = 120;
/** Longest title of a theme. */
export const THEME_TITLE_MAX_LENGTH = 120;
/** Longest summary of a theme. */
export const THEME_SUMMARY_MAX_LENGTH = 600;
/** Longest note on what the law says of the data of an edition. */
export const LEGAL_NOTE_MAX_LENGTH = 1000;

/** Why personal data may be processed at all: article 6 of the GDPR. */
export const LEGAL_BASES = [
  'CONSENT',
  'LEGAL_OBLIGATION',
  'LEGITIMATE_INTEREST',
  'PUBLIC_TASK',
] as const;

/** Why opinions and facts about health may be: article 9(2). */
export const SENSITIVE_DATA_GROUNDS = [
  'EXPLICIT_CONSENT',
  'NON_PROFIT_BODY',
  'PUBLIC_HEALTH',
  'SUBSTANTIAL_PUBLIC_INTEREST',
] as const;

/** A name in addresses: small letters, digits and hyphens, as in `ia-sante-2026`. */
export const slugField = pipe(
  string(),
  trim(),
  regex(/^[a-z0-9]+(?:-[a-z0-9]+){0,20}$/, fault('INVALID_VALUE')),
  check((slug) => slug.length <= 60, fault('TOO_LONG', { max: 60 })),
);

const timeZoneField = pipe(chosen, check(isTimeZone, fault('INVALID_VALUE')));

const words = {
  title: line(EDITION_TITLE_MAX_LENGTH),
  question: line(EDITION_QUESTION_MAX_LENGTH),
  summary: paragraphs(EDITION_SUMMARY_MAX_LENGTH),
  organizer: line(ORGANIZER_MAX_LENGTH),
  timeZone: timeZoneField,
};

/** The words of an edition that everybody reads. */
export const editionWordsSchema = object(words);

const { organizer, ...ownWords } = words;
const beginning = {
  ...ownWords,
  slug: slugField,
  startsOn: pipe(chosen, check(isCivilDate, fault('INVALID_VALUE'))),
};

/** A new edition of a series that there is: its organiser is known. */
export const nextEditionSchema = object(beginning);

/** A new edition, with the series that it begins. */
export const firstEditionSchema = object({
  ...beginning,
  seriesTitle: line(EDITION_TITLE_MAX_LENGTH),
  organizer,
});

/** The form of a new edition: it asks for the words of its series where it begins one, and leaves them alone elsewhere. */
export function newEditionFormSchema(beginsSeries: boolean) {
  const unasked = { seriesTitle: string(), organizer: string() };
  return beginsSeries ? firstEditionSchema : object({ ...beginning, ...unasked });
}

/** What an edition tells everyone about their data before it may open. */
export const legalStatementSchema = object({
  legalBasis: picklist(LEGAL_BASES),
  sensitiveDataGround: picklist(SENSITIVE_DATA_GROUNDS),
  dataController: line(ORGANIZER_MAX_LENGTH),
  dataContact: line(200),
  legalNote: paragraphs(LEGAL_NOTE_MAX_LENGTH),
});

/** A subject of the debate. */
export const themeSchema = object({
  title: line(THEME_TITLE_MAX_LENGTH),
  summary: paragraphs(THEME_SUMMARY_MAX_LENGTH),
});
